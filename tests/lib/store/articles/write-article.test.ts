import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;

beforeEach(() => {
  database = createDatabase({ name: `written-${count++}` });
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
