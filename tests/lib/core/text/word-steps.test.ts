import { expect, test } from 'vitest';
import { stepSpan, trimSpan } from '@/lib/core/text/word-steps.ts';

const TEXT = 'He said: “We will not go,” twice.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const wordsOf = ({ start, end }: { start: number; end: number }) => TEXT.slice(start, end);

test('a span is trimmed of white space and quotation marks', () => {
  expect(trimSpan(TEXT, spanOf(' “We will not go,” '))).toEqual(spanOf('We will not go,'));
  expect(trimSpan(TEXT, spanOf(' “'))).toBeUndefined();
  expect(trimSpan(TEXT, { start: -3, end: 99 })).toEqual({ start: 0, end: TEXT.length });
});

test.each([
  ['start', -1, 'said: “We will not go'],
  ['start', 1, 'will not go'],
  ['end', -1, '“We will not'],
  ['end', 1, '“We will not go,”'],
] as const)('the %s moves by %i word', (edge, by, words) => {
  expect(wordsOf(stepSpan(TEXT, spanOf('“We will not go'), edge, by))).toBe(words);
});

test('a span keeps a word, and stays in the text', () => {
  const word = spanOf('twice.');
  expect(stepSpan(TEXT, word, 'start', 1)).toEqual(word);
  expect(stepSpan(TEXT, word, 'end', 1)).toEqual(word);
  expect(stepSpan(TEXT, word, 'end', -1)).toEqual(word);
  expect(stepSpan(TEXT, spanOf('He'), 'start', -1)).toEqual(spanOf('He'));
});
