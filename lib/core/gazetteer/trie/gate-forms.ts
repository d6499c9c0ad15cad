import { foldText } from '../../text/fold.ts';
import { hashText } from '../../text/hash-text.ts';
import { batch, readWords } from '../../text/read-words.ts';
import type { FindBaseForms } from '../forms/base-forms.ts';
import { heardSounds, isHeardAlphabet, joinSounds, soundMark } from '../sound/heard-sounds.ts';
import { type Gate, type GateForms, has, OPENING } from './gate-bits.ts';
import { extendHash } from './name-hash.ts';

/** A word that may begin a name, in one of its possible forms. */
interface Reading {
  hash: number;
  sounds: readonly string[];
}

/** Longest name to look for, in words. */
const REACH = 3;

/** Creates the forms that a page's language gives to names, for the page's gate. */
export const createGateForms = (gate: Gate, basesOf: FindBaseForms): GateForms => ({
  mayHold: (text) => mayHoldForms(gate, basesOf, text),
  mayName: (text) => mayNameInForms(gate, basesOf, text),
});

/** Does what passesGate does, for a page whose language inflects names or has another alphabet. */
function mayHoldForms(gate: Gate, basesOf: FindBaseForms, text: string): boolean {
  for (const word of capitalisedWords(text)) {
    if (readingsOf(word, basesOf).some((reading) => isFirst(gate, reading))) return true;
  }
  return false;
}

/** Does what mayNameSomebody does, for such a page. */
function mayNameInForms(gate: Gate, basesOf: FindBaseForms, text: string): boolean {
  let before: (readonly Reading[])[] = [];
  for (const word of capitalisedWords(text)) {
    const readings = readingsOf(word, basesOf).filter((reading) => isFirst(gate, reading));
    const isOpening = (first: Reading) => readings.some((last) => opens(gate, first, last));
    if (before.some((firsts) => firsts.some(isOpening))) return true;
    const isWhole = ({ hash }: Reading) =>
      has(gate.bits, hash) && (!gate.knowsOpenings || has(gate.bits, hash ^ OPENING));
    if (readings.some(isWhole)) return true;
    before = [...before, readings].slice(-REACH);
  }
  return false;
}

const isFirst = ({ bits, knowsSounds }: Gate, { hash, sounds }: Reading): boolean =>
  has(bits, hash) ||
  (sounds.length > 0 && !knowsSounds) ||
  sounds.some((sound) => has(bits, hashText(soundMark(sound))));

function opens({ bits, knowsOpenings, knowsSounds }: Gate, a: Reading, b: Reading): boolean {
  if (!knowsOpenings) return true;
  if (has(bits, extendHash(a.hash, b.hash) ^ OPENING)) return true;
  if (!knowsSounds) return a.sounds.length > 0;
  return a.sounds.some((first) =>
    b.sounds.some((last) => {
      const key = joinSounds(first, last);
      return key !== undefined && has(bits, hashText(key) ^ OPENING);
    }),
  );
}

/** The words of a text that have a capital, or are in a script without capitals. */
function* capitalisedWords(text: string): Iterable<string> {
  const words: string[] = [];
  const { starts, ends, capitals } = batch;
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      if (capitals[i] !== 0) words.push(text.slice(starts[i], ends[i]));
    }
  }
  yield* words;
}

const readingsOf = (word: string, basesOf: FindBaseForms): Reading[] => {
  const folded = foldText(word);
  const isOther = isHeardAlphabet(folded);
  return basesOf(folded).map(({ base }) => ({
    hash: hashText(base),
    sounds: isOther ? heardSounds(base) : [],
  }));
};
