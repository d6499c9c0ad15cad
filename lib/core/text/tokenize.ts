import type { Span } from '../model.ts';
import { foldText } from './fold.ts';
import { isWordAt } from './word-characters.ts';

/** A word of a text: its UTF-16 span in the original and its folded form. */
export interface Token extends Span {
  key: string;
}

/** Splits a text into words (see isWordAt), with offsets into the text as given. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isWordAt(text, start)) continue;
    let end = start + 1;
    let isAscii = text.charCodeAt(start) < 0x80;
    while (end < text.length && isWordAt(text, end)) {
      isAscii &&= text.charCodeAt(end) < 0x80;
      end++;
    }
    const word = text.slice(start, end);
    // Folding changes nothing but case in ASCII, and most words are.
    const key = isAscii ? word.toLowerCase() : foldText(word);
    if (key) tokens.push({ start, end, key });
    start = end;
  }
  return tokens;
}
