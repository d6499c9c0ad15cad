import { FOLDED_SOUNDS, LATIN_SOUNDS } from '../../lexicon/romanization/sounds.ts';
import { foldText } from '../../text/fold.ts';
import {
  cutSounds,
  isHeardAlphabet,
  joinSounds,
  letterSounds,
  MARK,
  soundMark,
} from './heard-sounds.ts';

/**
 * The part of a name that survives in other alphabets: the consonants of its first and last word that no language
 * confuses. `Robert Smith` and `Роберт Смит` both give `~rbrt smt`. Undefined for names of one word and in other
 * scripts. Many names share a key: see soundDistance.
 */
export function soundKey(name: string): string | undefined {
  const ends = firstAndLast(name);
  if (!ends) return undefined;
  const first = soundsOf(ends.first);
  // “Milošević” ends like no forename, since “Dominic” has a hard consonant.
  const last = soundsOf(ends.last.replace(/i[cć]$/iu, 'i'));
  return first === undefined || last === undefined ? undefined : joinSounds(first, last);
}

/** Whether this is a key of sounds and not of a name. */
export const isSoundKey = (key: string): boolean => key.startsWith(MARK);

/** The marks of both words of a key. */
export const soundMarks = (key: string): string[] =>
  key.slice(MARK.length).split(' ').filter(Boolean).map(soundMark);

/** The first and last word of a name that aren't initials. Undefined if there are fewer than two. */
export function firstAndLast(name: string): { first: string; last: string } | undefined {
  const words = name.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const [first] = words;
  const last = words.at(-1);
  return first && last && words.length > 1 ? { first, last } : undefined;
}

/** The distinctive consonants of a word. Undefined if its script is unknown. */
export function soundsOf(word: string): string | undefined {
  if (known.has(word)) return known.get(word);
  if (known.size === REMEMBERED) known.clear();
  const sounds = readSounds(word);
  known.set(word, sounds);
  return sounds;
}

function readSounds(word: string): string | undefined {
  // Most names are plain. They need no folding and no check of their script.
  if (PLAIN.test(word)) return cutSounds(rewrite(word.toLowerCase(), FOLDED_SOUNDS));
  const folded = foldText(word);
  if (isHeardAlphabet(folded)) return letterSounds(folded);
  if (!/^\p{Script=Latin}/u.test(word)) return undefined;
  const plain = rewrite(word.normalize('NFC').toLowerCase(), LATIN_SOUNDS);
  return cutSounds(rewrite(foldText(plain), FOLDED_SOUNDS));
}

const PLAIN = /^[A-Za-z]+$/;

/** Words appear in many names, and all names get keys when they are compiled. */
const REMEMBERED = 20_000;
const known = new Map<string, string | undefined>();

const rewrite = (word: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((text, [from, to]) => text.replace(from, to), word);
