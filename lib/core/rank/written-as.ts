import type { Span } from '../model.ts';
import { readTerms } from './read-terms.ts';

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** The first word in a text with this stem, as written there. */
export function writtenAs(term: string, text: string): string | undefined {
  for (const [word] of text.matchAll(WORDS)) {
    if (readTerms(word).includes(term)) return word;
  }
  return undefined;
}

/** Every word of a text that has the stem of one of these words (UTF-16 offsets). */
export function findWritten(words: readonly string[], text: string): Span[] {
  const terms = new Set(words.flatMap(readTerms));
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) =>
    readTerms(word).some((term) => terms.has(term))
      ? [{ start: index, end: index + word.length }]
      : [],
  );
}
