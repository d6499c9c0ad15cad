import { describe, expect, it } from 'vitest';
import { extract, namesOf } from '../extract-text.ts';

/** The roles of a text as `person | words`. */
function roles(text: string): string[] {
  const facts = extract(text);
  const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return facts.roles.map((role) => `${nameOf.get(role.entityId)} | ${role.label}`);
}

describe('roles told by a clause', () => {
  it.each([
    [
      'Jane Doe, an economist who is the director of the Foo Forecast, left the hall.',
      'Jane Doe | an economist who is the director of the Foo Forecast',
    ],
    ['Jane Doe, a lawyer who was born in Foo, left the hall.', 'Jane Doe | a lawyer'],
  ])('%s', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it.each([
    'who was first elected to the board in 2012',
    'who is running for the council',
    'who ran a project of the town in 2014',
    'who chairs the Foo Committee',
    'who covers the courts for the Foo Post',
    'who leads John Roe in the polls',
  ])('are none where the clause alone tells what somebody does: %s', (clause) => {
    expect(roles(`Mayor Jane Doe, ${clause}, left the hall.`)).toEqual(['Jane Doe | Mayor']);
  });
});

describe('roles in apposition', () => {
  it.each([
    [
      'Jane Doe, a local history and world history teacher in Foo, left the hall.',
      'Jane Doe | a local history and world history teacher in Foo',
    ],
    [
      'Jane Doe, the author of “The Long Road,” left the hall.',
      'Jane Doe | the author of “The Long Road”',
    ],
    ['“It is over,” said another teacher, Jane Doe.', 'Jane Doe | teacher'],
    [
      'The sale came under the paper’s new owner, Jane Doe, who left.',
      'Jane Doe | the paper’s new owner',
    ],
  ])('%s', (text, role) => {
    expect(roles(text)).toEqual([role]);
  });
});

describe('roles before a name', () => {
  it('are read in the plural, for one of them', () => {
    expect(roles('Sens. Jane Doe and John Roe left the hall. It was late.')[0]).toBe(
      'Jane Doe | Sen.',
    );
  });

  it('have a prefix that is no part of the name', () => {
    expect(roles('Co-anchor Jane Doe left the hall.')).toEqual(['Jane Doe | Co-anchor']);
  });

  it('stop at a middle name that is a title elsewhere', () => {
    expect(namesOf(extract('It comes after Judge Daniel Porter Doe left the hall.'))).toEqual([
      'Daniel Porter Doe',
    ]);
  });

  it('are not the paper or the state that somebody is from', () => {
    const texts = [
      'The Foo Post’s Ishaan Doe told the board that it was late.',
      'Ohio’s Jane Doe wept.',
    ];
    for (const text of texts) expect(roles(text)).toEqual([]);
    expect(namesOf(extract(texts[0] ?? ''))).toEqual(['Ishaan Doe']);
  });

  it('are not needed where an age tells a person', () => {
    expect(namesOf(extract('In Foo, 62-year-old Jane Doe left the hall.'))).toEqual(['Jane Doe']);
  });
});
