import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../../../lib/core/extract/document/find-quotations.ts';
import { QUOTATION_MARKS } from '../../../../../lib/core/lexicon/english/quotation-marks.ts';

function quoted(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }, QUOTATION_MARKS).map(
    (one) => text.slice(one.innerStart, one.innerEnd) + (one.open ? ' (open)' : ''),
  );
}

describe('finding quotations', () => {
  it.each([
    ['He said “no” and “yes”.', ['no', 'yes']],
    ['He said "no" and "yes".', ['no', 'yes']],
    ['He said ‘no’ and ‘yes’.', ['no', 'yes']],
    ["He said 'no' and 'yes'.", ['no', 'yes']],
    ['He said «no» and „yes“.', ['no', 'yes']],
    ['“She said ‘no’ to me,” he said.', ['She said ‘no’ to me,']],
    ['“She said “no” to me,” he said.', ['She said “no” to me,']],
    ['‘It’s the workers’ day,’ he said.', ['It’s the workers’ day,']],
    ['“It goes on', ['It goes on (open)']],
    ['(“no”)', ['no']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['apostrophes', "It’s Doe’s and the workers’ own; it's Doe's and the workers' own."],
    ['years', "In the ’90s and the '80s."],
    ['inches', 'A 5" pipe.'],
    ['an unclosed single mark', 'He said ‘no and left.'],
    ['an unclosed pair of single marks', "He said ''no and left."],
    ['an empty pair', 'He typed “”.'],
  ])('finds none in %s', (_case, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it('ends with its block', () => {
    const text = '“One.\n\n“Two.”';
    expect(findQuotations(text, { start: 0, end: 5 }, QUOTATION_MARKS)).toEqual([
      { start: 0, end: 5, innerStart: 1, innerEnd: 5, open: true },
    ]);
  });
});
