import {
  COMPOUNDS,
  CONSONANTS,
  GREEK_PAIR,
  GREEK_PAIRS,
  HISSING,
  KEY_LETTERS,
  UNHEARD_ENDS,
  VOWEL_AT_END,
} from '../../lexicon/romanization/heard-letters.ts';

/** Marks keys of sounds, to distinguish them from names. */
export const MARK = '~';
/** Most consonants of a word in a key. */
const MOST_SOUNDS = 5;

/** Whether a folded word is in an alphabet that spells foreign names by ear. */
export const isHeardAlphabet = (word: string): boolean =>
  /^[\p{Script=Cyrillic}\p{Script=Greek}]{2}/u.test(word);

/** The key for the sounds of a name's first and last word. Undefined if they are too few. */
export const joinSounds = (first: string, last: string): string | undefined =>
  first + last === '' ? undefined : `${MARK}${first} ${last}`;

/** The sounds of one word, as the gate knows them. */
export const soundMark = (sounds: string): string => MARK + sounds;

/** The distinctive consonants of a folded Cyrillic or Greek word. */
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

/** The sounds that such a word may stand for. Spellings leave out sounds that aren't heard at the end. */
export function heardSounds(word: string): string[] {
  const found = new Set(pairReadings(word).map(letterSounds));
  found.add(letterSounds(word.replace(HISSING, 'с')));
  const [sounds = ''] = found;
  if (VOWEL_AT_END.test(word) && sounds.length < MOST_SOUNDS) {
    for (const end of UNHEARD_ENDS) found.add(cutSounds(sounds + end));
  }
  return [...found];
}

/** Greek writes a foreign d and b as two letters, which may also be two sounds. */
function pairReadings(word: string): string[] {
  const at = word.slice(1).search(GREEK_PAIR) + 1;
  const pair = at > 0 ? word.slice(at, at + 2) : '';
  const options = GREEK_PAIRS[pair];
  if (!options) return [word];
  const rests = pairReadings(` ${word.slice(at + 2)}`).map((rest) => rest.slice(1));
  return options.flatMap((option) => rests.map((rest) => word.slice(0, at) + option + rest));
}

/** Removes double sounds, and cuts what doesn't fit into a key. */
export const cutSounds = (sounds: string): string =>
  sounds.replace(/(.)\1+/g, '$1').slice(0, MOST_SOUNDS);
