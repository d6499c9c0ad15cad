import { DEFINITE_ARTICLES } from '../../../lexicon/german/function-words.ts';
import type { ArticleDocument } from '../../records/document.ts';

/** Longest name, in words. */
const MAX_WORDS = 6;

/**
 * Whether a quotation is a name in quotation marks: `die Agentur „Foo“`, `der „Foo Bote“`, `sein Film „Der Weg“`. Its
 * first and last words have capitals, and a noun or a definite article precedes it. `einen „Fehler“` and `als „Fehler“`
 * are somebody's words.
 */
export function isNameInQuotes({ tokens }: ArticleDocument, first: number, last: number): boolean {
  const words = tokens.slice(first + 1, last).filter(({ kind }) => kind !== 'punctuation');
  const before = tokens[first - 1];
  if (!before || before.quotation >= 0 || words.length === 0 || words.length > MAX_WORDS)
    return false;
  if (!words[0]?.capital || words.at(-1)?.capital === false) return false;
  const isBehindNoun = before.kind === 'word' && before.capital;
  return isBehindNoun || DEFINITE_ARTICLES.has(before.lower);
}
