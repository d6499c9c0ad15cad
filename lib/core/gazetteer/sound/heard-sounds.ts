import {
  COMPOUNDS,
  CONSONANTS,
  HISSING,
  KEY_LETTERS,
  UNHEARD_ENDS,
  VOWEL_AT_END,
} from '../../lexicon/romanization/heard-letters.ts';

/** The marker keeps keys of sounds apart from names. */
export const MARK = '~';
/** A key holds so many consonants of a word. */
const MOST_SOUNDS = 5;

/** Is a folded word in an alphabet that writes foreign names by ear? */
export const isHeardAlphabet = (word: string): boolean =>
  /^[\p{Script=Cyrillic}\p{Script=Greek}]{2}/u.test(word);

/** The key of a name of which these are the sounds of the first and the last word; undefined when nothing tells. */
export const joinSounds = (first: string, last: string): string | undefined =>
  first + last === '' ? undefined : `${MARK}${first} ${last}`;

/** What one word sounds like, as the gate knows it. */
export const soundMark = (sounds: string): string => MARK + sounds;

/** The telling consonants of a folded Cyrillic or Greek word. */
export function letterSounds(word: string): string {
  const text = COMPOUNDS.reduce((rest, [from, to]) => rest.replace(from, to), word);
  let sounds = '';
  for (const letter of text) {
    const at = CONSONANTS.indexOf(letter);
    if (at >= 0) sounds += KEY_LETTERS[at];
    else if (letter === 'b' || letter === 'd') sounds += letter;
  }
  return cutSounds(sounds);
}

/** Those that such a word on a page may stand for: it leaves out what is not heard at the end. */
export function heardSounds(word: string): string[] {
  const sounds = letterSounds(word);
  const hissing = letterSounds(word.replace(HISSING, 'с'));
  const found = hissing === sounds ? [sounds] : [sounds, hissing];
  if (!VOWEL_AT_END.test(word) || sounds.length >= MOST_SOUNDS) return found;
  return [...found, ...[...UNHEARD_ENDS].map((end) => cutSounds(sounds + end))];
}

/** Without doubles, and no more than a key holds. */
export const cutSounds = (sounds: string): string =>
  sounds.replace(/(.)\1+/g, '$1').slice(0, MOST_SOUNDS);
