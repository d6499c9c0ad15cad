import { describe, expect, test } from 'vitest';
import type { Alias, Entity } from '@/lib/core/model.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import { article, event, part, person, role, statement } from '../card/card-fixtures.ts';
import { type SearchCorpus, searchIn } from './search-in.ts';

const corpus = (over: Partial<SearchCorpus>): SearchCorpus => ({
  entities: [],
  aliases: [],
  roles: [],
  events: [],
  statements: [],
  articles: [article('a1', { publishedOn: '2025-03-04' })],
  ...over,
});
const people = (...names: string[]): SearchCorpus => corpus({ entities: names.map(person) });
const alias = (entityId: string, text: string): Alias => ({
  id: text,
  entityId,
  sourceId: 'source-1',
  text,
  derivation: 'curated',
});

const search = (from: SearchCorpus, query: string, limit = 20): Promise<SearchHit[]> =>
  searchIn(from, query, limit);
const shown = (hit: SearchHit): string =>
  hit.kind === 'statement' ? hit.parts.join(' … ') : hit.title;
const found = async (from: SearchCorpus, query: string): Promise<string[]> =>
  (await search(from, query)).map(shown);
/** What is marked in each hit. */
const marked = async (from: SearchCorpus, query: string): Promise<string[][]> =>
  (await search(from, query)).map((hit) => {
    const texts = hit.kind === 'statement' ? hit.parts : [hit.title];
    const spans = hit.kind === 'statement' ? hit.matched : [hit.matches];
    return texts.flatMap((text, i) =>
      (spans[i] ?? []).map(({ start, end }) => text.slice(start, end)),
    );
  });

describe('what is found', () => {
  test('whole words come before beginnings of words before near misses', async () => {
    expect(await found(people('Lindan', 'Lindens', 'Linden'), 'linden')).toEqual([
      'Linden',
      'Lindens',
      'Lindan',
    ]);
  });

  test('accents and case do not matter, on either side', async () => {
    expect(await found(people('José Plà'), 'JOSE pla')).toEqual(['José Plà']);
    expect(await found(people('Jose Pla'), 'josé plà')).toEqual(['Jose Pla']);
  });

  test('the beginning of a name is enough', async () => {
    expect(await found(people('Maria Zakhova', 'Anna Lind'), 'zakh')).toEqual(['Maria Zakhova']);
  });

  test('a typo is forgiven in words of five letters or more, not in shorter ones', async () => {
    expect(await found(people('Moser'), 'mosar')).toEqual(['Moser']);
    expect(await found(people('Moser'), 'masar')).toEqual([]);
    expect(await found(people('Berg'), 'barg')).toEqual([]);
  });

  test('all words of the query must match, in any field and order', async () => {
    const both = corpus({
      entities: [person('Anna Lind'), person('Anna Berg')],
      roles: [role('mayor', { entityId: 'person/anna berg' })],
    });
    expect(await found(both, 'berg anna')).toEqual(['Anna Berg']);
    expect(await found(both, 'mayor anna')).toEqual(['Anna Berg']);
    expect(await found(both, 'anna berg lind')).toEqual(['Anna Berg', 'Anna Lind']);
  });

  test.each(['', '   ', '?!', '\u00AD'])('nothing, for %j', async (query) => {
    expect(await search(people('Anna Lind'), query)).toEqual([]);
  });

  test('no more than asked for, the best of them', async () => {
    expect(
      (await search(people('Linden', 'Lindens', 'Lindensee'), 'linden', 2)).map(shown),
    ).toEqual(['Linden', 'Lindens']);
  });

  test('names weigh more than other names, and those more than words', async () => {
    const entities = [person('Gerd'), person('Berta'), person('Oslo')];
    const from = corpus({
      entities,
      aliases: [alias('person/berta', 'Oslo')],
      roles: [role('Oslo mayor', { entityId: 'person/gerd' })],
    });
    expect(await found(from, 'oslo')).toEqual(['Oslo', 'Berta', 'Gerd']);
  });
});

describe('a hit', () => {
  test('of a person tells the role', async () => {
    const from = corpus({ entities: [person('Anna')], roles: [role('Head of Nordbank')] });
    expect(await search(from, 'anna')).toMatchObject([
      {
        kind: 'entity',
        entityId: 'person/anna',
        type: 'person',
        title: 'Anna',
        detail: 'Head of Nordbank',
      },
    ]);
  });

  test('of an event tells its date', async () => {
    const summit: Entity = { id: 'event/summit', type: 'event', name: 'Summit' };
    const from = corpus({ entities: [summit], events: [event('Summit', { date: '2025-03-04' })] });
    expect(await search(from, 'summit')).toMatchObject([
      { type: 'event', title: 'Summit', detail: '2025-03-04' },
    ]);
  });

  test('of a statement tells who, where and when, and leads there', async () => {
    const from = corpus({
      entities: [person('Anna')],
      statements: [statement('x', { parts: [part('Rates'), part('will fall', 20)] })],
    });
    expect(await search(from, 'rates fall')).toMatchObject([
      {
        kind: 'statement',
        statementId: 'x',
        entityId: 'person/anna',
        speaker: 'Anna',
        type: 'direct',
        parts: ['Rates', 'will fall'],
        matched: [[{ start: 0, end: 5 }], [{ start: 5, end: 9 }]],
        lang: 'en',
        outlet: 'The Test Post',
        date: '2025-03-04',
        link: { kind: 'stored', articleId: 'a1', start: 0, end: 29 },
      },
    ]);
  });

  test('by a speaker’s name is the speaker, not all they said', async () => {
    const from = corpus({ entities: [person('Anna')], statements: [statement('Rates will fall')] });
    expect((await search(from, 'anna')).map(({ kind }) => kind)).toEqual(['entity']);
  });

  test('is never a place or an organisation, nor a statement of somebody unknown', async () => {
    const from = corpus({
      entities: [
        { id: 'place/oslo', type: 'place', name: 'Oslo' },
        { id: 'organization/oslo', type: 'organization', name: 'Oslo Bank' },
      ],
      statements: [statement('Oslo is lovely', { speakerId: 'person/gone' })],
    });
    expect(await search(from, 'oslo')).toEqual([]);
  });
});

describe('what is marked', () => {
  test('the word, of a beginning only the beginning', async () => {
    expect(await marked(people('Anna Lind'), 'anna')).toEqual([['Anna']]);
    expect(await marked(people('Maria Zakhova'), 'zakh')).toEqual([['Zakh']]);
  });

  test('every word of the query, wherever it stands', async () => {
    expect(await marked(people('Anna Lind'), 'lin anna')).toEqual([['Anna', 'Lin']]);
  });

  test('of a near miss the whole word', async () => {
    expect(await marked(people('Gerd Moser'), 'mosar')).toEqual([['Moser']]);
  });

  test('the longest beginning, when several fit', async () => {
    expect(await marked(people('Anna Lind'), 'an anna')).toEqual([['Anna']]);
  });

  test('accents belong to their letters, however they are written', async () => {
    expect(await marked(people('Jose\u0301 Pla\u0300'), 'jose pl')).toEqual([['Jose\u0301', 'Pl']]);
    expect(await marked(people('Me\u0301dard'), 'me')).toEqual([['Me\u0301']]);
    expect(await marked(people('Ofﬁcer'), 'offi')).toEqual([['Ofﬁ']]);
  });

  test('nothing, where the hit came by a name that is not shown', async () => {
    const from = corpus({
      entities: [person('Anna')],
      aliases: [alias('person/anna', 'Annushka')],
    });
    expect(await marked(from, 'annushka')).toEqual([[]]);
  });

  test('is found again in the words of a statement', async () => {
    const from = corpus({
      entities: [person('Anna')],
      statements: [statement('Rates, she said, will fall.')],
    });
    expect(await marked(from, 'fall rate')).toEqual([['Rate', 'fall']]);
  });
});

describe('what a line says of somebody', () => {
  const detailOf = async (roles: SearchCorpus['roles']) => {
    const [hit] = await search(corpus({ entities: [person('Anna')], roles }), 'anna');
    return hit?.kind === 'entity' ? hit.detail : undefined;
  };
  test('is the role that was read last', async () => {
    const newer = role('mayor', { asOf: '2025-03-04' });
    const older = role('teacher', { asOf: '2024' });
    expect(await detailOf([newer, older])).toBe('mayor');
    expect(await detailOf([older, newer])).toBe('mayor');
  });

  test('is a former role only where there is no other', async () => {
    const former = role('minister', { status: 'former', asOf: '2025-03-04' });
    expect(await detailOf([role('mayor'), former])).toBe('mayor');
    expect(await detailOf([former])).toBe('minister');
  });

  test('is marked where it is what somebody was found by, and their names are not', async () => {
    const roles = [role('mayor of Eskholm')];
    const hits = (query: string) => search(corpus({ entities: [person('Anna')], roles }), query);
    expect(await hits('anna eskh')).toMatchObject([{ detailMatches: [{ start: 9, end: 13 }] }]);
    expect((await hits('anna'))[0]).not.toHaveProperty('detailMatches');
  });
});
