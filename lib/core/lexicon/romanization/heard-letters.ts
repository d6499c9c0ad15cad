/**
 * Cyrillic and Greek consonants that no language confuses. Below each is the Latin letter that stands for it in a key.
 */
export const CONSONANTS = 'бпфтдклљмнњрсзцδζσςθτκλμνπρφ';
export const KEY_LETTERS = 'bpftdkllmnnrsssdsssttklmnprf';

/** Letters for a hissing sound, which a key leaves out, or for two sounds. */
export const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/тч|дж|дз|τζ|γ[κγ]/g, ''],
  [/τσ/g, 'σ'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/ξ/g, 'κσ'],
  [/ψ/g, 'πσ'],
];

/** Silent consonants at the end of a name: “Барнье” of Barnier, “Дюпон” of Dupont. */
export const UNHEARD_ENDS = 'rtsd';

export const GREEK_PAIR = /ντ|μπ/;

/** Greek pairs of letters inside a word, and what each may stand for. */
export const GREEK_PAIRS: Readonly<Record<string, readonly string[]>> = {
  ντ: ['d', 'νd', 'ντ'],
  μπ: ['b', 'μb', 'μπ'],
};

/** Cyrillic and Greek letters that such an ending may follow: vowels, and the French nasal. */
export const VOWEL_AT_END = /[аеєиіоуыэюяьнαεηιουω]$/u;

/** Letters for hissing sounds, which some alphabets write with each other's letters. */
export const HISSING = /[шжч]/g;
