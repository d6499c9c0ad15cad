import type { Span } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { createMissTable, typosForgiven } from './near-miss.ts';

export interface MarkedWords {
  /** spans of the text that the query hit: words, or their beginnings */
  spans: Span[];
  /** the query's words that are nowhere in the text, not even nearly */
  missing: string[];
}

/** Which words of a text a query means. A near miss is looked for only where a word is not found as it was typed. */
export function markWords(text: string, query: readonly string[]): MarkedWords {
  const tokens = tokenize(text);
  const beginnings = tokens.flatMap(({ start, end, key }): Span[] => {
    const typed = query.filter((word) => key.startsWith(word)).map(({ length }) => length);
    if (typed.length === 0) return [];
    return [{ start, end: start + unfoldedLength(text.slice(start, end), Math.max(...typed)) }];
  });
  const absent = query.filter((word) => !tokens.some(({ key }) => key.startsWith(word)));
  const near = tokens.filter(({ key }) => absent.some((word) => isNear(word, key)));
  return {
    spans: [...beginnings, ...near.map(({ start, end }) => ({ start, end }))].sort(
      (a, b) => a.start - b.start,
    ),
    missing: absent.filter((word) => !tokens.some(({ key }) => isNear(word, key))),
  };
}

/** Is it the word but for the typos forgiven, or does it begin with something that is? */
function isNear(word: string, key: string): boolean {
  const most = typosForgiven(word.length);
  if (most === 0) return false;
  const table = createMissTable(word);
  for (let depth = 0; depth < key.length; depth++) {
    table.push(depth, key.charCodeAt(depth));
    if (table.distance(depth + 1) <= most) return true;
  }
  return false;
}

/** How much of a word folds to so many characters; accents written as marks of their own come along. */
function unfoldedLength(word: string, folded: number): number {
  let length = word.length;
  while (length > 1 && foldText(word.slice(0, length)).length > folded) length--;
  return length;
}
