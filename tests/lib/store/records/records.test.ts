import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { entityIdFor } from '@/lib/core/entity-id.ts';
import type { Given } from '@/lib/core/formats/records/check-given.ts';
import type { PersonRecord } from '@/lib/core/formats/records/data-record.ts';
import { purgeDiscarded } from '@/lib/store/articles/purge-sources.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { recordEntityId } from '@/lib/store/layout/lay-out-record.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import { joinPeople, splitPerson } from '@/lib/store/people/decide.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { countKept } from '@/lib/store/reader-data/count-kept.ts';
import {
  beginGeneration,
  finishGeneration,
  listGenerations,
  putBack,
} from '@/lib/store/records/generations.ts';
import { purgeGenerations } from '@/lib/store/records/purge-generations.ts';
import { addRecords } from '@/lib/store/records/write-records.ts';
import {
  discardSources,
  removeSource,
  setSourceEnabled,
} from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
beforeEach(() => {
  database = createDatabase({ name: `records-${count++}` });
});
afterEach(() => database.close());

const LIST = { id: 'own:list', kind: 'own', name: 'Council', enabled: true, addedAt: 1 } as const;
const about = { file: 'council.csv', licence: 'CC0-1.0', retrievedAt: Date.UTC(2026, 10, 30) };

const person = (key: string, name: string, more: Partial<PersonRecord> = {}): PersonRecord => ({
  kind: 'person',
  key,
  name,
  aliases: [],
  ids: {},
  roles: [],
  ...more,
});
const mayor = { title: 'Mayor of Bar', from: '2020-05-01', to: '2028-04-30', field: 'roles[0]' };

async function bringIn(
  records: readonly Given[],
  list: Parameters<typeof finishGeneration>[2] = LIST,
) {
  const id = await beginGeneration(database, list.id, about);
  await addRecords(database, id, records);
  await finishGeneration(database, id, list);
  await joinChanged(database);
  return id;
}

const cardOf = async (id: string) => {
  const found = await findCardFacts(database, id);
  return found && buildCard(found);
};
const idOf = (key: string, name: string) => recordEntityId({ kind: 'person', key, name }, LIST.id);
const bearersOf = async (key: string) =>
  (await findNames(database, [key], await readSwitchedOff(database))).get(key)?.entries ?? [];

describe('records', () => {
  test('are noted for the search to the last one, however many come at once', async () => {
    const letters = (n: number) => [...`${n}`].map((digit) => 'abcdefghij'[+digit]).join('');
    const many = Array.from({ length: 1_001 }, (_, n) => person(`${n}`, `Ann Foo${letters(n)}`));
    const id = await beginGeneration(database, LIST.id, about);
    await addRecords(database, id, many);
    const noted = () =>
      database.use(async (db) => new Set((await db.getAllKeys('unindexed')).map(([, key]) => key)));
    await database.use((db) => db.clear('unindexed'));
    await finishGeneration(database, id, LIST);
    const found = await noted();
    const missing = many.filter(({ key, name }) => !found.has(idOf(key, name)));
    expect(missing).toEqual([]);
  });

  test('are counted, since no backup holds them', async () => {
    expect(await countKept(database)).not.toHaveProperty('records');
    await bringIn([person('1', 'Ann Foo'), person('2', 'Ben Bar')]);
    expect(await countKept(database)).toMatchObject({ records: 2 });
  });

  test('make a card, with every line’s origin', async () => {
    await bringIn([person('1', 'Ann Foo', { url: 'https://bar.example/1', roles: [mayor] })]);
    expect(await cardOf(idOf('1', 'Ann Foo'))).toMatchObject({
      entity: { name: 'Ann Foo', type: 'person' },
      roles: [{ label: 'Mayor of Bar', status: 'current', asOf: '2026-11-30' }],
      records: [
        {
          kind: 'role',
          text: 'Mayor of Bar',
          from: '2020-05-01',
          to: '2028-04-30',
          origin: {
            source: 'Council',
            href: 'https://bar.example/1',
            place: '1 · roles[0]',
            retrievedOn: '2026-11-30',
            licence: 'CC0-1.0',
          },
        },
      ],
      basis: { articles: 0 },
    });
    expect(await listSources(database)).toMatchObject([
      { id: LIST.id, people: 1, licence: 'CC0-1.0' },
    ]);
  });

  test('are marked by name, and a name of one word only where something supports it', async () => {
    await bringIn([person('1', 'Ann Foo', { aliases: ['Annie'] }), person('2', 'Plato')]);
    expect(await bearersOf('ann foo')).toMatchObject([
      { name: 'Ann Foo', derivation: 'full-name' },
    ]);
    expect(await bearersOf('annie')).toMatchObject([{ derivation: 'surname' }]);
    expect(await bearersOf('plato')).toMatchObject([{ derivation: 'given-name' }]);
  });

  test('count only once they are complete, and not while their source is off or removed', async () => {
    const id = await beginGeneration(database, LIST.id, about);
    await addRecords(database, id, [person('1', 'Ann Foo')]);
    expect([
      await bearersOf('ann foo'),
      await cardOf(idOf('1', 'Ann Foo')),
      await listSources(database),
    ]).toEqual([[], undefined, []]);
    await finishGeneration(database, id, LIST);
    expect(await bearersOf('ann foo')).toHaveLength(1);
    await setSourceEnabled(database, LIST.id, false);
    expect([await bearersOf('ann foo'), await cardOf(idOf('1', 'Ann Foo'))]).toEqual([
      [],
      undefined,
    ]);
    await setSourceEnabled(database, LIST.id, true);
    await removeSource(database, LIST.id, 5);
    expect(await bearersOf('ann foo')).toEqual([]);
  });

  test('of a new version take the place of the old ones, which can be put back', async () => {
    await bringIn([person('1', 'Ann Foo', { roles: [mayor] }), person('2', 'Bea Foo')]);
    await bringIn([person('1', 'Ann Foo'), person('3', 'Cy Foo')]);
    expect([await bearersOf('bea foo'), (await bearersOf('cy foo')).length]).toEqual([[], 1]);
    expect((await cardOf(idOf('1', 'Ann Foo')))?.roles).toEqual([]);
    expect(await putBack(database, LIST.id)).toBe(true);
    expect([(await bearersOf('bea foo')).length, await bearersOf('cy foo')]).toEqual([1, []]);
    expect((await cardOf(idOf('1', 'Ann Foo')))?.roles).toHaveLength(1);
  });

  test('that were begun and never finished leave the old ones, and nothing when they are purged', async () => {
    const old = await bringIn([person('1', 'Ann Foo')]);
    const begun = await beginGeneration(database, LIST.id, about);
    await addRecords(database, begun, [person('1', 'Ann Foo'), person('9', 'Di Foo')]);
    await purgeGenerations(database, () => false);
    expect((await listGenerations(database, LIST.id)).map(({ id }) => id)).toEqual([old]);
    expect(await bearersOf('ann foo')).toHaveLength(1);
    await expect(addRecords(database, begun, [])).rejects.toThrow();
    const left = await database.use((db) => db.getAllKeys('entities'));
    expect(left).toEqual([idOf('1', 'Ann Foo')]);
  });

  test('of a discarded source are deleted', async () => {
    await bringIn([person('1', 'Ann Foo', { roles: [mayor] })]);
    await removeSource(database, LIST.id, 5);
    await discardSources(database, () => true);
    await purgeDiscarded(database);
    for (const name of [
      'generations',
      'records',
      'entities',
      'aliases',
      'tallies',
      'sources',
    ] as const)
      expect([name, await database.use((db) => db.count(name))]).toEqual([name, 0]);
  });
});

describe('people of lists', () => {
  const told = facts();
  const [known] = told.entities.filter(({ type }) => type === 'person');
  const name = known?.name ?? '';

  test('are one with those of articles of the same name', async () => {
    await writeArticle(database, source(), article(), told);
    await bringIn([person('1', name, { roles: [mayor] })]);
    const card = await cardOf(entityIdFor('person', name));
    expect(card?.records).toMatchObject([{ text: 'Mayor of Bar' }]);
    expect(card?.basis.articles).toBe(1);
    expect((await cardOf(idOf('1', name)))?.entity.id).toBe(entityIdFor('person', name));
  });

  test('of one list are never one, and neither is the one of the articles then', async () => {
    await writeArticle(database, source(), article(), told);
    await bringIn([person('1', name), person('2', name)]);
    const ids = [entityIdFor('person', name), idOf('1', name), idOf('2', name)];
    const shown = await Promise.all(ids.map(async (id) => (await cardOf(id))?.entity.id));
    expect(shown).toEqual(ids);
  });

  test('of two lists are one by their id, and two if they were born at different times', async () => {
    const other = { ...LIST, id: 'own:other' };
    const idIn = (key: string, full: string) =>
      recordEntityId({ kind: 'person', key, name: full }, other.id);
    await bringIn([
      person('1', 'Ann Foo', { ids: { wikidata: 'Q101' } }),
      person('2', 'Bea Foo', { born: '1960' }),
    ]);
    await bringIn(
      [
        person('a', 'Anna Foo', { ids: { wikidata: 'Q101' } }),
        person('b', 'Bea Foo', { born: '1971-02-03' }),
      ],
      other,
    );
    expect((await cardOf(idIn('a', 'Anna Foo')))?.entity.id).toBe(
      (await cardOf(idOf('1', 'Ann Foo')))?.entity.id,
    );
    expect((await cardOf(idIn('b', 'Bea Foo')))?.entity.id).not.toBe(
      (await cardOf(idOf('2', 'Bea Foo')))?.entity.id,
    );
  });

  test('stay as the reader joined or split them, over updates', async () => {
    await bringIn([person('1', 'Ann Foo'), person('2', 'Zoe Quux')]);
    await joinPeople(database, idOf('1', 'Ann Foo'), idOf('2', 'Zoe Quux'));
    await joinChanged(database);
    await bringIn([person('1', 'Ann Foo', { roles: [mayor] }), person('2', 'Zoe Quux')]);
    const joined = (await cardOf(idOf('2', 'Zoe Quux')))?.entity.id;
    expect(joined).toBe((await cardOf(idOf('1', 'Ann Foo')))?.entity.id);
    await splitPerson(database, idOf('2', 'Zoe Quux'));
    await joinChanged(database);
    await bringIn([person('1', 'Ann Foo'), person('2', 'Zoe Quux')]);
    expect((await cardOf(idOf('2', 'Zoe Quux')))?.entity.id).toBe(idOf('2', 'Zoe Quux'));
  });

  test('have reviewed claims on their cards in the reviewer’s words', async () => {
    await writeArticle(database, source(), article(), told);
    await bringIn([
      {
        kind: 'claim',
        key: 'k',
        claim: 'The moon is cheese',
        claimant: name,
        reviewer: 'Bar Check',
        rating: 'Mostly false',
        reviewedOn: '2026-05-01',
        url: 'https://check.example/1',
      },
    ]);
    expect((await cardOf(entityIdFor('person', name)))?.records).toMatchObject([
      {
        kind: 'claim',
        text: 'The moon is cheese',
        review: { reviewer: 'Bar Check', rating: 'Mostly false' },
        origin: { href: 'https://check.example/1' },
      },
    ]);
  });
});
