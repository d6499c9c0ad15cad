import type { Span } from '../model.ts';
import { foldText } from './fold.ts';

/** A word of a text: its UTF-16 span in the original and its folded form. */
export interface Token extends Span {
  key: string;
}

/**
 * Letters, marks and digits of any script; soft hyphens and zero-width characters inside a word belong to
 * it. Apostrophes and hyphens separate: `Trump’s` and `O'Brien` are two tokens each, so that a possessive
 * never hides a name and both kinds of apostrophe fold alike.
 */
const WORD = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Splits a text into words, with offsets into the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const key = foldText(match[0]);
    if (key) tokens.push({ start: match.index, end: match.index + match[0].length, key });
  }
  return tokens;
}
