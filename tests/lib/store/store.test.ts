import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { UnknownSourceError } from '@/lib/store/sources/sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from './fixtures.ts';

import 'fake-indexeddb/auto';

/** version of the newest schema */
const SCHEMA = MIGRATIONS.length;

let database: Database;
let name = '';
let count = 0;

beforeEach(() => {
  name = `test-${count++}`;
  database = createDatabase({ name });
});
afterEach(() => database.close());

const counts = () =>
  database.use(async (db) => {
    const stores = [...db.objectStoreNames].filter((store) => store !== 'meta');
    const sizes = await Promise.all(stores.map(async (store) => [store, await db.count(store)]));
    return Object.fromEntries(sizes) as Record<string, number>;
  });

describe('writing an article', () => {
  test('stores it with all its facts', async () => {
    expect(await writeArticle(database, source(), article(), facts())).toBe('added');
    expect(await counts()).toEqual({
      sources: 1,
      articles: 1,
      texts: 1,
      entities: 3,
      namings: 3,
      sayings: 2,
      tallies: 3,
      people: 0,
      unjoined: 2,
      verdicts: 0,
      segments: 0,
      segmentParts: 0,
      // An article, two people and an event; and all that was there before, which is nothing.
      unindexed: 6,
      counts: 1,
      aliases: 2,
      roles: 1,
      statements: 2,
      events: 1,
      disputes: 1,
      generations: 0,
      headlines: 0,
      subscriptions: 0,
      records: 0,
      amendments: 0,
    });
  });

  test('twice changes nothing, not even with other facts under the same hash', async () => {
    await writeArticle(database, source(), article(), facts());
    const before = await counts();
    const empty = { ...facts(), statements: [] };
    expect(await writeArticle(database, source(), article(), empty)).toBe('unchanged');
    expect(await counts()).toEqual(before);
  });

  test.each([
    ['another content', { contentHash: 'hash-2' }],
    ['a newer extractor', { extractorVersion: 2 }],
  ])('with %s replaces all its facts and leaves no orphan', async (_, over) => {
    await writeArticle(database, source(), article(), facts());
    const fewer = facts();
    fewer.entities = fewer.entities.slice(0, 1);
    fewer.statements = [];
    fewer.disputes = [];
    fewer.events = [];
    expect(await writeArticle(database, source(), article('article-1', over), fewer)).toBe(
      'replaced',
    );
    expect(await counts()).toMatchObject({
      entities: 1,
      statements: 0,
      events: 0,
      disputes: 0,
      generations: 0,
      headlines: 0,
      subscriptions: 0,
      records: 0,
      roles: 1,
    });
  });

  test('keeps an entity that another article names', async () => {
    await writeArticle(database, source(), article(), facts());
    await writeArticle(database, source(), article('article-2'), facts('article-2'));
    const none = {
      ...facts(),
      entities: [],
      aliases: [],
      roles: [],
      statements: [],
      events: [],
      disputes: [],
    };
    await writeArticle(database, source(), article('article-1', { contentHash: 'x' }), none);
    expect(await counts()).toMatchObject({ entities: 3, statements: 2 });
  });

  test('keeps the reader’s choice on its source', async () => {
    await writeArticle(database, source(), article(), facts());
    await setSourceEnabled(database, 'source-1', false);
    await writeArticle(database, source(), article('article-1', { contentHash: 'x' }), facts());
    expect((await listSources(database))[0]?.enabled).toBe(false);
  });

  test('writes nothing if one fact can’t be stored', async () => {
    await writeArticle(database, source(), article(), facts());
    const before = await counts();
    const broken = facts();
    // A function can't be cloned into IndexedDB. It fails after other facts were written.
    Object.assign(broken.disputes[0] as object, { tie: () => undefined });
    const changed = article('article-1', { contentHash: 'x', publisher: 'Changed' });
    await expect(writeArticle(database, source(), changed, broken)).rejects.toThrow();
    expect(await counts()).toEqual(before);
    expect((await findArticle(database, 'article-1'))?.article.publisher).toBe('The Test Post');
  });
});

describe('sources', () => {
  test('are listed with their counts', async () => {
    await writeArticle(database, source(), article(), facts());
    expect(await listSources(database)).toEqual([
      {
        ...source(),
        articles: 1,
        people: 2,
        events: 1,
        statements: 2,
        newest: '2025-03-04',
        updatedAt: 5,
      },
    ]);
  });

  test('switched off lose all their facts in cards, names and search, and get them back when on again', async () => {
    await writeArticle(database, source(), article(), facts());
    const countNames = async () => {
      const found = await findNames(
        database,
        ['anna lind', 'gerd moser'],
        await readSwitchedOff(database),
      );
      return [...found.values()].flatMap(({ entries }) => entries).length;
    };
    const known = async () => ({
      card: (await findCardFacts(database, 'person/anna-lind')) !== undefined,
      names: await countNames(),
      search: (await createSearch(database).find({ query: 'will', limit: 9, kind: 'statement' }))
        .hits.length,
    });
    expect(await known()).toEqual({ card: true, names: 2, search: 2 });
    await setSourceEnabled(database, 'source-1', false);
    expect(await known()).toEqual({ card: false, names: 0, search: 0 });
    await setSourceEnabled(database, 'source-1', true);
    expect(await known()).toEqual({ card: true, names: 2, search: 2 });
  });

  test('a name known only to a source that is off finds nobody', async () => {
    await writeArticle(database, source(), article(), facts());
    const second = facts('article-2');
    for (const alias of second.aliases) alias.text = `Dr ${alias.text}`;
    await writeArticle(
      database,
      source('source-2'),
      article('article-2', { sourceId: 'source-2' }),
      second,
    );
    await setSourceEnabled(database, 'source-2', false);
    const search = createSearch(database);
    expect((await search.find({ query: 'dr', limit: 9 })).hits).toEqual([]);
    expect((await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits).toHaveLength(1);
  });

  test('search results are read once, until what is known changes', async () => {
    await writeArticle(database, source(), article(), facts());
    const use = vi.fn(database.use) as typeof database.use;
    const search = createSearch({ ...database, use });
    const [before] = (await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits;
    vi.mocked(use).mockClear();
    expect((await search.find({ query: 'lin', limit: 9, kind: 'person' })).hits).toMatchObject([
      { title: 'Anna Lind' },
    ]);
    expect(use).not.toHaveBeenCalled();
    const later = facts('article-2');
    for (const role of later.roles) role.label = 'head of Sudbank';
    await writeArticle(database, source(), article('article-2'), later);
    search.forget();
    const [after] = (await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits;
    expect([before, after].map((hit) => hit?.kind === 'entity' && hit.detail)).toEqual([
      'head of Nordbank',
      'head of Sudbank',
    ]);
  });

  test('one of two sources off: the other’s facts stay', async () => {
    await writeArticle(database, source(), article(), facts());
    const second = article('article-2', { sourceId: 'source-2', publisher: 'Other' });
    await writeArticle(database, source('source-2'), second, facts('article-2'));
    await setSourceEnabled(database, 'source-1', false);
    const found = await findCardFacts(database, 'person/anna-lind');
    expect([...(found?.articles.keys() ?? [])]).toEqual(['article-2']);
    expect(found?.statements.map((statement) => statement.articleId)).toEqual([
      'article-2',
      'article-2',
    ]);
  });

  test('an unknown source is an error that names it', async () => {
    await expect(setSourceEnabled(database, 'nope', true)).rejects.toThrow(UnknownSourceError);
    await expect(setSourceEnabled(database, 'nope', true)).rejects.toThrow('“nope”');
  });
});

test('a card from the store: statement about, event, both sides of the dispute', async () => {
  await writeArticle(database, source(), article(), facts());
  const found = await findCardFacts(database, 'person/anna-lind');
  const card = found && buildCard(found);
  expect(card?.roles).toEqual([
    { label: 'head of Nordbank', status: 'current', asOf: '2025-03-04' },
  ]);
  expect(card?.statements.map((s) => s.parts)).toEqual([['rates “will fall”']]);
  expect(card?.statementsAbout.map((s) => s.speaker.name)).toEqual(['Gerd Moser']);
  expect(card?.events.map((event) => event.name)).toEqual(['Rates meeting']);
  expect(
    card?.statements[0]?.disputes?.map(({ other, tie, statement }) => [
      other,
      tie,
      statement.speaker.name,
    ]),
  ).toEqual([['reply', 'replied', 'Gerd Moser']]);
});

describe('the database', () => {
  test('is opened again when its connection was closed underneath', async () => {
    await writeArticle(database, source(), article(), facts());
    await database.use(async (db) => db.close());
    expect((await listSources(database)).length).toBe(1);
  });

  test('restores a missing store, and keeps the others', async () => {
    await writeArticle(database, source(), article(), facts());
    await database.close();
    const damaged = await openDB(name, SCHEMA * 1000 + 1, {
      upgrade: (db) => db.deleteObjectStore('disputes'),
    });
    damaged.close();
    const mended = createDatabase({ name });
    expect(await mended.use((db) => db.count('disputes'))).toBe(0);
    expect(await mended.use((db) => db.count('statements'))).toBe(2);
    // What was lost is read again, so no article counts as stored any more.
    expect(await writeArticle(mended, source(), article(), facts())).toBe('replaced');
    expect(await mended.use((db) => db.count('disputes'))).toBe(1);
    await mended.close();
    // and is found again afterwards, though its number is higher than the schema's own
    const again = createDatabase({ name });
    expect(await again.use((db) => db.count('statements'))).toBe(2);
    await again.close();
  });

  test('reports its creation, and again after it was deleted underneath', async () => {
    const onUpgraded = vi.fn();
    const watched = createDatabase({ name: `${name}-watched`, onUpgraded });
    await watched.use((db) => db.count('articles'));
    await watched.use((db) => db.count('articles'));
    expect(onUpgraded).toHaveBeenCalledTimes(1);
    await deleteDB(`${name}-watched`);
    await watched.use((db) => db.count('articles'));
    expect(onUpgraded).toHaveBeenCalledTimes(2);
    await watched.close();
  });

  test('is left alone if a newer version wrote it, with an error that says so', async () => {
    (await openDB(name, 99_000)).close();
    await expect(database.use((db) => db.count('articles'))).rejects.toThrow(/newer version/);
  });

  test('gives way to a newer version of itself', async () => {
    await database.use((db) => db.count('articles'));
    const next = (SCHEMA + 1) * 1000;
    const newer = await openDB(name, next);
    expect(newer.version).toBe(next);
    newer.close();
  });
});
