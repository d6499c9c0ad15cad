import { describe, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { article, factsOf, role, statement } from './card-fixtures.ts';

describe('roles', () => {
  const labels = (...roles: ReturnType<typeof role>[]) =>
    buildCard(factsOf({ roles })).roles.map(({ label }) => label);

  test('begin with the main one, then current roles, then former ones', () => {
    expect(
      labels(
        role('former mayor', { status: 'former', asOf: '2025-05-05' }),
        role('coach', { asOf: '2025-01-01' }),
        role('Republican', { asOf: '2025-03-03' }),
        role('chair of the ferry board', { asOf: '2025-02-02' }),
      ),
    ).toEqual(['chair of the ferry board', 'Republican', 'coach', 'mayor']);
  });

  test('are named once, in whatever case and wording, with their newest date', () => {
    const roles = [
      role('Head of Nordbank', { asOf: '2025-01-01' }),
      role('the head of Nordbank', { asOf: '2025-02-02' }),
    ];
    expect(buildCard(factsOf({ roles })).roles).toEqual([
      { label: 'Head of Nordbank', status: 'current', asOf: '2025-02-02' },
    ]);
  });

  test('that are over appear once, as former', () => {
    const roles = [role('head'), role('head', { status: 'former' })];
    expect(buildCard(factsOf({ roles })).roles).toMatchObject([
      { label: 'head', status: 'former' },
    ]);
  });

  test('are all that are known, without relations to other people', () => {
    const offices = ['mayor', 'coach', 'author', 'lawyer', 'senator', 'chef'];
    expect(labels(...offices.map((label) => role(label)), role('rival'))).toHaveLength(6);
    expect(labels(role('rival'), role('winner'))).toEqual([]);
  });

  test('with unknown nouns appear only if there are no others', () => {
    expect(labels(role('face of the harbour'))).toEqual(['face of the harbour']);
    expect(labels(role('face of the harbour'), role('mayor'))).toEqual(['mayor']);
  });
});

describe('what a card rests on', () => {
  test('counts articles and outlets and knows the newest', () => {
    const articles = [
      article('a1', { publishedOn: '2025-03-04' }),
      article('a2', { publishedOn: '2025-03-06' }),
      article('a3', { publisher: 'The Other' }),
    ];
    expect(buildCard(factsOf({ articles })).basis).toEqual({
      articles: 3,
      outlets: 2,
      newest: '2025-03-06',
    });
    expect(buildCard(factsOf()).basis).not.toHaveProperty('newest');
  });

  test('totals are exact if everything was read, and else those of the store', () => {
    const known = { articles: 9, outlets: 2, said: 312, months: [], about: 5, events: 0 };
    const statements = [statement('They will')];
    const facts = factsOf({ statements, known });
    expect(buildCard(facts).totals).toEqual({ said: 1, about: 0, events: 0 });
    const cut = { ...facts, hasAll: { said: false, about: false, events: true } };
    expect(buildCard(cut).totals).toEqual({ said: 312, about: 5, events: 0 });
  });
});

test('a statement of a corrected article has the corrections', () => {
  const correction = { text: 'Her name is Anna.', start: 3, end: 20 };
  const articles = [article('a1', { corrections: [correction] })];
  const card = buildCard(factsOf({ articles, statements: [statement('They will')] }));
  expect(card.statements[0]?.corrections).toEqual([correction]);
});

test('a card names its entity, with its Wikidata item where there is one', () => {
  expect(buildCard(factsOf()).entity).toEqual({ id: 'person/anna', type: 'person', name: 'Anna' });
  const entity = { id: 'person/anna', type: 'person', name: 'Anna', wikidata: 'Q1' } as const;
  expect(buildCard(factsOf({ entity })).entity.wikidata).toBe('Q1');
});
