import { readTerms } from './read-terms.ts';

/** The first word in a text with this stem, as written there. */
export function writtenAs(term: string, text: string): string | undefined {
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (readTerms(word).includes(term)) return word;
  }
  return undefined;
}
