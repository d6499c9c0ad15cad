import {
  CYRILLIC_SOUNDS,
  FOLDED_SOUNDS,
  GREEK_SOUNDS,
  LATIN_SOUNDS,
  UNHEARD_ENDS,
} from '../../lexicon/romanization/sounds.ts';
import { foldText } from '../../text/fold.ts';

/** The marker keeps keys of sounds apart from names. */
const MARK = '~';
/** A key holds so many consonants of a word. */
const MOST_SOUNDS = 5;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;

/**
 * What a name of several words has in common with what other alphabets make of it: the consonants of its first and
 * last word that no language confuses. `Donald Trump` and `Дональд Трамп` are both `~dnld trmp`. Undefined for names of
 * one word and in other scripts. Many names share a key: see soundsAlike.
 */
export function soundKey(name: string): string | undefined {
  const ends = firstAndLast(name);
  if (!ends) return undefined;
  const first = soundsOf(ends.first);
  // “Milošević” ends as no forename does: “Dominic” has a hard consonant.
  const last = soundsOf(ends.last.replace(/i[cć]$/iu, 'i'));
  return first === undefined || last === undefined ? undefined : joinSounds(first, last);
}

/** What one word sounds like, as the gate knows it. */
export const soundMark = (sounds: string): string => MARK + sounds;

/** The marks of both words of a key. */
export const soundMarks = (key: string): string[] =>
  key.slice(MARK.length).split(' ').filter(Boolean).map(soundMark);

/** The first and last word of a name that are no initials; undefined when it has fewer than two. */
export function firstAndLast(name: string): { first: string; last: string } | undefined {
  const words = name.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const [first] = words;
  const last = words.at(-1);
  return first && last && words.length > 1 ? { first, last } : undefined;
}

/** Is this the key of sounds and not of a name? */
export const isSoundKey = (key: string): boolean => key.startsWith(MARK);

export const joinSounds = (first: string, last: string): string | undefined =>
  first + last === '' ? undefined : `${MARK}${first} ${last}`;

/** The telling consonants of a word; undefined where its script is not known. */
export function soundsOf(word: string): string | undefined {
  if (CYRILLIC.test(word)) return cut(rewrite(foldText(word), CYRILLIC_SOUNDS));
  if (GREEK.test(word)) return cut(rewrite(foldText(word), GREEK_SOUNDS));
  if (!/^\p{Script=Latin}/u.test(word)) return undefined;
  const plain = rewrite(word.normalize('NFC').toLowerCase(), LATIN_SOUNDS);
  return cut(rewrite(foldText(plain), FOLDED_SOUNDS));
}

/** Those that the word on the page may stand for: it leaves out what is not heard at the end. */
export function heardSounds(word: string): string[] {
  const sounds = soundsOf(word);
  if (sounds === undefined) return [];
  // Some alphabets write a hissing sound with the letter of another.
  const hissing = soundsOf(word.replace(/[шжч]/giu, 'с')) ?? sounds;
  const found = hissing === sounds ? [sounds] : [sounds, hissing];
  const endsOpen = /[аеєиіоуыэюяαεηιουω]$/u.test(foldText(word));
  if (!endsOpen || sounds.length >= MOST_SOUNDS) return found;
  return [...found, ...UNHEARD_ENDS.map((end) => cut(sounds + end))];
}

const rewrite = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);

const cut = (sounds: string): string => sounds.replace(/(.)\1+/g, '$1').slice(0, MOST_SOUNDS);
