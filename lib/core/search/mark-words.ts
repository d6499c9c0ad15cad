import type { Span } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { createMissTable, typosForgiven } from './near-miss.ts';
import { stemOf } from './stems.ts';

export interface MarkedWords {
  /** spans of the text that match the query: words, or their beginnings */
  spans: Span[];
  /** the query's words that aren't in the text, not even nearly */
  missing: string[];
}

/** The words of a text that a query matches. A near miss is considered only if a word isn't found as typed. */
export function markWords(text: string, query: readonly string[]): MarkedWords {
  const tokens = tokenize(text);
  const stems = new Set(query.map(stemOf));
  const isForm = (word: string, key: string) =>
    key.startsWith(word) || stemOf(key) === stemOf(word);
  const beginnings = tokens.flatMap(({ start, end, key }): Span[] => {
    const typed = query.filter((word) => key.startsWith(word)).map(({ length }) => length);
    if (typed.length === 0) return stems.has(stemOf(key)) ? [{ start, end }] : [];
    return [{ start, end: start + unfoldedLength(text.slice(start, end), Math.max(...typed)) }];
  });
  const absent = query.filter((word) => !tokens.some(({ key }) => isForm(word, key)));
  const near = tokens.filter(({ key }) => absent.some((word) => isNear(word, key)));
  return {
    spans: [...beginnings, ...near.map(({ start, end }) => ({ start, end }))].sort(
      (a, b) => a.start - b.start,
    ),
    missing: absent.filter((word) => !tokens.some(({ key }) => isNear(word, key))),
  };
}

/** Whether it is the word, or begins with it, apart from the typos that are forgiven. */
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

/** How much of a word gives this many folded characters, including separate accents. */
function unfoldedLength(word: string, folded: number): number {
  let length = word.length;
  while (length > 1 && foldText(word.slice(0, length)).length > folded) length--;
  return length;
}
