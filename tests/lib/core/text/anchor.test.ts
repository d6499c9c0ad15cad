import { describe, expect, test } from 'vitest';
import { buildAnchor, findAgain } from '@/lib/core/text/anchor.ts';

const TEXT = 'The mayor said no. The governor said yes. The mayor left.';
const anchorOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return buildAnchor(TEXT, { start, end: start + words.length });
};

describe('the words of an anchor', () => {
  test('are found where they were', () => {
    const anchor = anchorOf('The mayor');
    expect(findAgain(TEXT, anchor)).toEqual({ start: 0, end: 9 });
  });

  test('are found where they went', () => {
    expect(findAgain(`New words. ${TEXT}`, anchorOf('said yes'))).toEqual({ start: 43, end: 51 });
  });

  test('are told from the same words by what stands around them', () => {
    const second = anchorOf('The mayor', 10);
    const moved = `It was late. ${TEXT}`;
    expect(findAgain(moved, second)?.start).toBe(moved.lastIndexOf('The mayor'));
    expect(findAgain(moved, anchorOf('The mayor'))?.start).toBe(moved.indexOf('The mayor'));
  });

  test('are found nowhere when they are gone', () => {
    expect(findAgain('Something else entirely.', anchorOf('said yes'))).toBeUndefined();
  });

  test('of equal places are the nearest', () => {
    const anchor = { start: 20, end: 22, exact: 'ab', prefix: '', suffix: '' };
    expect(findAgain('ab    ab          ab  ', { ...anchor, start: 7, end: 9 })?.start).toBe(6);
  });
});

test('the context of an anchor ends between whole characters', () => {
  const text = `x${'😀'.repeat(17)}yz`;
  const { prefix } = buildAnchor(text, { start: 36, end: 37 });
  expect(prefix).toBe(`${'😀'.repeat(15)}y`);
});
