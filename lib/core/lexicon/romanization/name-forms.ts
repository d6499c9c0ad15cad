/**
 * A word that consists of romanised Japanese syllables. An `n` before a vowel begins the next syllable. If it could
 * also stand alone there, a long name would be tried in exponentially many ways.
 */
export const JAPANESE_SYLLABLES =
  /^(?:(?:[kstnhmyrwgzdbpfj]|ky|sh|ch|ts|ny|hy|my|ry|gy|by|py|kk|ss|tt|pp|ssh|tch)?[aeiou]|n(?![aeiouy]))+$/;

/** Syllables of pinyin, romanised Korean and Vietnamese. Few consonants end them. */
export const EAST_ASIAN_SYLLABLES =
  /^(?:(?:[bpmfdtnlgkhjqxzcsrwyv]|zh|ch|sh|ts|kh|ph|th|tr|ng|nh|gi|kw|hw)?[aeiouy]{1,3}(?:ng|nh|n|k|l|m|p|t|ch|c|h|r)?){1,3}$/;

/** `al-Doe` is also called Doe. */
export const ARABIC_ARTICLE = /^(?:al|el|as|ar|ash)-(?=\p{Lu})/iu;

/** The English spellings of the Slavic endings -ський and -ский. */
export const SLAVIC_ADJECTIVE_END = /(?<=\p{L}[st])(?:k[iy]|kiy|kyy|kii|kij|kyi)$/u;

/** The same in a folded surname with its `s`, as newsrooms write it. */
export const SLAVIC_SURNAME_END = /(?:skyy|skiy|skyi|skii|skij|sky|ski)$/;
