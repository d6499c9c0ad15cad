import { describe, expect, it } from 'vitest';
import { extract, statementsOf } from '../../extract-text.ts';

const INTRODUCED = 'President Jane Doe and Senator John Roe met.';
const said = (...paragraphs: string[]) => statementsOf(extract(INTRODUCED, ...paragraphs));

describe('a quotation behind an attributed one', () => {
  it.each([
    ['a participle', '“It is late,” Doe said, adding that the vote was lost. “I am tired.”'],
    ['a question', '“It is late,” Doe said when asked about the vote. “I am tired.”'],
    ['a deed', '“It is late,” said Doe, who praised the plan. “I am tired.”'],
    ['a programme', '“It is late,” Doe said on Foo’s “Morning Hour.” “I am tired.”'],
  ])('carries on over %s', (_case, text) => {
    expect(said(text)).toContain('Jane Doe | direct | said | It is late, + I am tired.');
  });

  it('does not, where somebody else speaks last', () => {
    expect(said('“It is late,” Doe said, but Roe replied that it was early. “I am awake.”'))
      .not //
      .toContain('Jane Doe | direct | said | It is late, + I am awake.');
  });
});

describe('a quotation without a clause of its own', () => {
  it.each([
    [
      'behind a clause with quoted words',
      'The vote was “as good as lost,” Doe said. “I am tired.”',
      'Jane Doe | mixed | said | The vote was “as good as lost,” + I am tired.',
    ],
    [
      'behind “and”',
      '“It is late,” Doe said, and “all of Foo sleeps.”',
      'Jane Doe | direct | said | It is late, + all of Foo sleeps.',
    ],
    [
      'behind what the words are about',
      '“It is late,” said Doe, speaking of the vote, “and I am tired.”',
      'Jane Doe | direct | said | It is late, + and I am tired.',
    ],
    [
      'without a comma',
      '“It is late and the vote is lost” said Doe.',
      'Jane Doe | direct | said | It is late and the vote is lost',
    ],
  ])('belongs to the one who spoke: %s', (_case, text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('a quotation that begins a clause', () => {
  it.each([
    [
      'before its verb',
      'Doe declared that “old friends” don’t help Roe and that “all of Foo” knows it.',
      'Jane Doe | mixed | declared | “old friends” don’t help Roe and that “all of Foo” knows it',
    ],
    ['before a place', 'Doe said “it is over” in Foo.', 'Jane Doe | direct | said | it is over'],
    ['before a day', 'Doe said “it is over” on Monday.', 'Jane Doe | direct | said | it is over'],
  ])('goes on as far as the clause: %s', (_case, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('titles of works and programmes', () => {
  it.each([
    [
      'behind an owner',
      'Doe told the channel’s “Morning Hour” that the bridge was shut.',
      ['Jane Doe | indirect | told | the bridge was shut'],
    ],
    [
      'behind “on”',
      'Doe said on Foo’s “This Evening” she would go home.',
      ['Jane Doe | indirect | said | she would go home'],
    ],
    [
      'before a participle',
      'Doe told “Roe and Friends,” reminding viewers that it was late.',
      ['Jane Doe | indirect | reminding | it was late'],
    ],
  ])('are no quotations %s', (_case, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('are told apart from what somebody is called', () => {
    expect(
      said('Doe has gone after Roe as “crooked John” and “a liar of note” on the trail.'),
    ).toEqual([
      'Jane Doe | mixed | gone after | gone after Roe as “crooked John” and “a liar of note”',
    ]);
    expect(said('Doe went after Roe on foot.')).toEqual([]);
  });
});
