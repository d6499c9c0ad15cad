import { describe, expect, it } from 'vitest';
import { extract, statementsOf, unnamedOf } from '../../extract-text.ts';

const read = (text: string) => {
  const facts = extract(text);
  return [...statementsOf(facts), ...unnamedOf(facts)];
};

describe('a report within a report', () => {
  it.each([
    [
      'with “that” and a comma',
      'Senator Ann Pell recalled that Mayor Tom Reed said, “The bridge is shut and stays shut.”',
      ['Tom Reed | direct | said | The bridge is shut and stays shut.'],
    ],
    [
      'with words before the mark',
      'Senator Ann Pell said that Mayor Tom Reed had told her the roof “might fall at any hour”.',
      ['Tom Reed | mixed | told | the roof “might fall at any hour”'],
    ],
    [
      'that quotes somebody',
      'Senator Ann Pell quoted Tom Reed, the mayor, as saying “we ought to have paid last week”.',
      ['Tom Reed | direct | saying | we ought to have paid last week'],
    ],
    [
      'in the passive',
      'Mayor Tom Reed was quoted by a paper as saying that the bridge was shut.',
      ['Tom Reed | indirect | saying | the bridge was shut'],
    ],
  ])('gives the inner words to whoever said them: %s', (_case, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('ends before the next words of the sentence', () => {
    expect(
      read('Senator Ann Pell said the bridge was shut, and Mayor Tom Reed replied: “It is open.”'),
    ).toEqual([
      'Ann Pell | indirect | said | the bridge was shut',
      'Tom Reed | direct | replied | It is open.',
    ]);
  });

  it('keeps what somebody is said to think', () => {
    expect(
      read('Senator Ann Pell said that Mayor Tom Reed believed the plan was “as good as dead”.'),
    ).toEqual(['Ann Pell | mixed | said | Mayor Tom Reed believed the plan was “as good as dead”']);
  });
});
