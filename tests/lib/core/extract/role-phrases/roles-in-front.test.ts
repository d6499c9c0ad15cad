import { describe, expect, it } from 'vitest';
import { extract, namesOf } from '../extract-text.ts';

/** The roles of a text in their order. */
function roles(text: string): string[] {
  return extract(text).roles.map((role) => role.label);
}

describe('of several roles before a name each is read', () => {
  it.each([
    ['Foo presidential candidate Dr. Jane Doe left.', ['Foo presidential candidate']],
    ['It was Harbour Director Adm. Jane Doe who left.', ['Adm.', 'Harbour Director']],
    ['Prime Minister Datuk Seri Anwar Doe left.', ['Prime Minister']],
    ['She met British diplomat Sir John Doe there.', ['British diplomat']],
    [
      'The presidential candidate former Governor Jane Doe left.',
      ['former Governor', 'presidential candidate'],
    ],
    ['Committee Chairwoman Rep. Jane Doe left.', ['Rep.', 'Committee Chairwoman']],
    ['Former lawyer Judge Jane Doe left.', ['Judge', 'Former lawyer']],
  ])('%s', (text, labels) => {
    expect(roles(text)).toEqual(labels);
  });

  it('but not the word for somebody who is told something', () => {
    expect(roles('They told the senator Mr. John Doe had left.')).toEqual([]);
  });
});

describe('the work that somebody is known for', () => {
  it.each([
    ['“The Long Road” star Jane Doe left the hall.', '“The Long Road” star'],
    ['“Foo Is the New Bar” actress Jane Doe left the hall.', '“Foo Is the New Bar” actress'],
  ])('belongs to the role: %s', (text, label) => {
    expect(roles(text)).toEqual([label]);
  });

  it('is no saying', () => {
    expect(roles('It was “all for nothing” host Jane Doe said.')).toEqual([]);
  });
});

describe('a role', () => {
  it.each([
    ['The campaign coordinator, Jane Doe, left.', 'The campaign coordinator'],
    ['It was paid for by billionaire industrialist Jane Doe.', 'billionaire industrialist'],
    ['Jane Doe, who was coordinator of the fund, left.', 'coordinator of the fund'],
    ['Mayor-elect Jane Doe left.', 'Mayor-elect'],
    ['Minister for Health Donncha Ó Doe left.', 'Minister for Health'],
    ['Local TD Sorcha Doe left.', 'Local TD'],
    ['They asked fellow Senator Jane Doe.', 'Senator'],
    ['She asked al Foo-linked cleric John Doe.', 'al Foo-linked cleric'],
  ])('is read: %s', (text, label) => {
    expect(roles(text)).toEqual([label]);
  });

  it('is not one that two people have', () => {
    expect(roles('It went to the firm and its founder, Jane Doe.')).toEqual([]);
  });
});

describe('a name', () => {
  it('has its article in small letters or with a capital', () => {
    expect(namesOf(extract('The cleric Anwar al-Doe, who left, said so.'))).toEqual([
      'Anwar al-Doe',
    ]);
    expect(namesOf(extract('“No,” said Mohamed El-Doe, an economist.'))).toEqual([
      'Mohamed El-Doe',
    ]);
  });

  it('does not begin with an adverb', () => {
    const facts = extract('The lawyer Jane Doe left. Interestingly Doe, a teacher, had come late.');
    expect(namesOf(facts)).toEqual(['Jane Doe']);
  });

  it('is a man’s where the text calls him a husband', () => {
    const facts = extract(
      'Jane Doe, a lawyer, won. Her husband, the unionist Marcelin Foo, was there.',
      'She said the hall would open.',
    );
    expect(facts.statements.map((one) => one.speakerText ?? one.speakerId)).toEqual([
      facts.entities.find((entity) => entity.name === 'Jane Doe')?.id,
    ]);
  });
});
