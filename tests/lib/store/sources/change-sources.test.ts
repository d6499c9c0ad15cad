import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { purgeDiscarded } from '@/lib/store/articles/purge-sources.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findReadingStamp, writeReadingStamp } from '@/lib/store/meta/reading-stamps.ts';
import { findKnowledgeRevision } from '@/lib/store/names/compiled-names.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import {
  discardSources,
  orderSources,
  removeSource,
  renameSource,
  restoreSource,
  setSourceEnabled,
} from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { UnknownSourceError } from '@/lib/store/sources/sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;

beforeEach(async () => {
  database = createDatabase({ name: `source-changes-${count++}` });
  for (const name of ['source-1', 'source-2', 'source-3']) await add(name);
});
afterEach(() => database.close());

/** A source with one article, which states the same as all the others. */
async function add(id: string, over = {}) {
  const articleId = `article of ${id}`;
  const record = article(articleId, { sourceId: id, publisher: id, ...over });
  await writeArticle(database, source(id), record, facts(articleId));
}

const order = async () => (await listSources(database)).map(({ id }) => id);
const known = async () => {
  const off = await readSwitchedOff(database);
  const found = await findNames(database, ['anna lind', 'gerd moser'], off);
  return {
    card: (await findCardFacts(database, 'person/anna-lind'))?.articles.size ?? 0,
    names: [...found.values()].flatMap(({ entries }) => entries).length,
    search: (await createSearch(database).find({ query: 'will', limit: 9, kind: 'statement' })).hits
      .length,
    articles: (await listArticles(database)).length,
  };
};

describe('the order of sources', () => {
  test('is the order of arrival, until the reader changes it', async () => {
    expect(await order()).toEqual(['source-1', 'source-2', 'source-3']);
    await orderSources(database, ['source-3', 'source-1', 'source-2']);
    expect(await order()).toEqual(['source-3', 'source-1', 'source-2']);
    await add('source-4');
    expect(await order()).toEqual(['source-3', 'source-1', 'source-2', 'source-4']);
  });

  test('puts unnamed sources last, in their old order, and ignores unknown ones', async () => {
    await orderSources(database, ['source-3', 'nobody']);
    expect(await order()).toEqual(['source-3', 'source-1', 'source-2']);
  });

  test('decides whose words lead if several articles have the same ones', async () => {
    const outlet = async () => {
      const found = await findCardFacts(database, 'person/anna-lind');
      return found && buildCard(found).statements[0]?.outlet;
    };
    expect(await outlet()).toBe('source-1');
    await orderSources(database, ['source-2', 'source-3', 'source-1']);
    expect(await outlet()).toBe('source-2');
  });
});

test('a source keeps the reader’s name for it, even when an article comes in', async () => {
  await renameSource(database, 'source-2', 'Mine');
  await add('source-2', { contentHash: 'x' });
  expect((await listSources(database)).map(({ name }) => name)).toEqual([
    'The Test Post',
    'Mine',
    'The Test Post',
  ]);
});

describe('a source that is removed', () => {
  test('loses its facts in cards, names, search and lists at once, and gets them back', async () => {
    await removeSource(database, 'source-2', 7);
    await removeSource(database, 'source-3', 7);
    const before = await known();
    expect(before).toEqual({ card: 1, names: 2, search: 2, articles: 1 });
    await removeSource(database, 'source-1', 7);
    expect(await known()).toEqual({ card: 0, names: 0, search: 0, articles: 0 });
    expect(await findArticle(database, 'article of source-1')).toBeUndefined();
    await restoreSource(database, 'source-1');
    expect(await known()).toEqual(before);
    expect(await findArticle(database, 'article of source-1')).toBeDefined();
  });

  test('is listed as removed since the first time, with its counts, and returns to its place', async () => {
    await removeSource(database, 'source-1', 7);
    await removeSource(database, 'source-1', 8);
    expect((await listSources(database))[0]).toMatchObject({ removedAt: 7, articles: 1 });
    await restoreSource(database, 'source-1');
    expect((await listSources(database))[0]).toEqual({
      ...source(),
      articles: 1,
      people: 2,
      events: 1,
      statements: 2,
      newest: '2025-03-04',
      updatedAt: 5,
    });
  });

  test('is off when it is back, if it was off before', async () => {
    await setSourceEnabled(database, 'source-1', false);
    await removeSource(database, 'source-1', 7);
    await restoreSource(database, 'source-1');
    expect((await listSources(database))[0]).toMatchObject({ enabled: false });
  });

  test('changes what is known each time, and its articles are read again when it is back', async () => {
    const revisions = new Set([await findKnowledgeRevision(database)]);
    await writeReadingStamp(database, 'articles', 'stamp');
    await removeSource(database, 'source-1', 7);
    revisions.add(await findKnowledgeRevision(database));
    expect(await findReadingStamp(database, 'articles')).toBe('stamp');
    await restoreSource(database, 'source-1');
    revisions.add(await findKnowledgeRevision(database));
    expect(revisions.size).toBe(3);
    expect(await findReadingStamp(database, 'articles')).toBeUndefined();
  });

  test('accepts no article, and one that is being read again stays as it was', async () => {
    await removeSource(database, 'source-1', 7);
    await expect(add('source-1', { contentHash: 'x' })).rejects.toThrow(UnknownSourceError);
    const again = article('article of source-1', { contentHash: 'x' });
    expect(await writeArticle(database, source(), again, facts(), { over: 'hash-1' })).toBe(
      'unchanged',
    );
    await restoreSource(database, 'source-1');
    expect((await findArticle(database, again.id))?.article.contentHash).toBe('hash-1');
  });

  test.each([
    ['switched', () => setSourceEnabled(database, 'source-1', true)],
    ['renamed', () => renameSource(database, 'source-1', 'x')],
  ])('cannot be %s', async (_, change) => {
    await removeSource(database, 'source-1', 7);
    await expect(change()).rejects.toThrow(UnknownSourceError);
    expect((await listSources(database))[0]).toMatchObject({ removedAt: 7 });
  });
});

describe('a source deleted for good', () => {
  const sizes = () =>
    database.use(async (db) => {
      const stores = [...db.objectStoreNames].filter((store) => store !== 'meta');
      return Object.fromEntries(
        await Promise.all(stores.map(async (store) => [store, await db.count(store)] as const)),
      );
    });

  test('is gone with everything that only it gave, however many articles it had', async () => {
    for (let i = 0; i < 45; i++) {
      const id = `more ${i}`;
      await writeArticle(database, source(), article(id), facts(id));
    }
    await removeSource(database, 'source-1', 7);
    await discardSources(database, ({ removedAt }) => removedAt < 8);
    expect(await order()).toEqual(['source-2', 'source-3']);
    await expect(restoreSource(database, 'source-1')).rejects.toThrow(UnknownSourceError);
    expect(await purgeDiscarded(database)).toBe(1);
    await createSearch(database).prepare();
    expect(await sizes()).toEqual({
      // Of articles and of entities, each with a head, postings and ids.
      segments: 2,
      segmentParts: 6,
      unindexed: 0,
      sources: 2,
      articles: 2,
      texts: 2,
      entities: 3,
      namings: 6,
      sayings: 4,
      tallies: 6,
      people: 0,
      unjoined: 2,
      verdicts: 0,
      counts: 2,
      aliases: 4,
      roles: 2,
      statements: 4,
      events: 2,
      disputes: 2,
      generations: 0,
      headlines: 0,
      subscriptions: 0,
      records: 0,
      amendments: 0,
    });
    expect(await purgeDiscarded(database)).toBe(0);
  });

  test('was removed before, and was chosen by the reader or by time', async () => {
    await removeSource(database, 'source-1', 7);
    await removeSource(database, 'source-2', 8);
    await discardSources(database, ({ removedAt }) => removedAt < 8);
    await discardSources(database, ({ id }) => id === 'source-3');
    await purgeDiscarded(database);
    expect(await order()).toEqual(['source-2', 'source-3']);
    await restoreSource(database, 'source-2');
    expect((await known()).articles).toBe(2);
  });
});
