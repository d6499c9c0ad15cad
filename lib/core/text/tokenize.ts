import type { Span } from '../model.ts';
import { foldText } from './fold.ts';
import { codeAt, endOfWord, GAP } from './word-characters.ts';

/** A word of a text: its UTF-16 span in the original and its folded form. */
export interface Token extends Span {
  key: string;
}

/**
 * Splits a text into words, with offsets into the original text. word-characters.ts defines a word. In scripts without
 * spaces (Chinese, Japanese, Thai …) each character is one, so names are found anywhere. readWords reads the same words
 * without creating strings.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start++) {
    if (codeAt(text, start) === GAP) continue;
    const end = endOfWord(text, start);
    const key = foldWord(text.slice(start, end));
    if (key) tokens.push({ start, end, key });
    start = end - 1;
  }
  return tokens;
}

const ASCII = /^[\0-\x7f]*$/;

/** In ASCII, folding changes only case, and most words are ASCII. */
const foldWord = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : foldText(word));
