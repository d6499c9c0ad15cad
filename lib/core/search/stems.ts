import { stemmer } from 'stemmer';

/** Shortest word that is stemmed. Of shorter ones a stem may leave two letters, which begin anything. */
const STEMMED_FROM = 4;

/** Porter's rules are for English, so a word with other letters stays as it is. */
const ENGLISH = /^[a-z]+$/;

/**
 * The stem of an English word by Porter's algorithm (https://tartarus.org/martin/PorterStemmer/), or the word itself.
 * Words of other languages in plain letters are stemmed too. Both sides of a comparison are, so this joins more than it
 * should, and splits nothing.
 */
export const stemOf = (word: string): string =>
  word.length >= STEMMED_FROM && ENGLISH.test(word) ? stemmer(word) : word;

/**
 * Letters that all words with this word's stem begin with: `happ` for `happy`, whose stem is `happi`. The final letter
 * of a stem may be one that the rules put in place of another.
 */
export function beginningOfStem(word: string): string {
  const stem = stemOf(word);
  return stem.slice(0, Math.max(STEMMED_FROM - 1, stem.length - 1));
}
