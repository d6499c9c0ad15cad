import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSearch, type Search } from '@/lib/background/knowledge/search.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { noteAll } from '@/lib/store/search/note-unindexed.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let search: Search;
let count = 0;

beforeEach(() => {
  database = createDatabase({ name: `search-index-${count++}` });
  search = createSearch(database);
});
afterEach(() => database.close());

const write = (id: string) =>
  writeArticle(
    database,
    source(),
    article(id, { contentHash: id, headline: `Ferry ${id}` }),
    facts(id),
  );
const found = async (query = 'ferry', by = search) =>
  (await by.find({ query, limit: 50, kind: 'article' })).hits
    .map((hit) => (hit.kind === 'article' ? hit.place.articleId : ''))
    .sort();
const segmentIds = () => database.use((db) => db.getAllKeys('segments'));
const partIds = async () =>
  new Set((await database.use((db) => db.getAllKeys('segmentParts'))).map(([id]) => id));
const changed = async () => {
  search.forget();
  await search.prepare();
};

test('an article that comes adds segments, and none is written anew', async () => {
  await write('a1');
  await changed();
  const before = await segmentIds();
  await write('a2');
  await changed();
  // The same people are named again, so the segment of people is replaced and that of the article stays.
  const after = await segmentIds();
  expect(before.filter((id) => after.includes(id))).toHaveLength(1);
  expect(after).toHaveLength(3);
  expect(await found()).toEqual(['a1', 'a2']);
});

test('an article that goes is not found, and its speakers are found as long as others name them', async () => {
  await write('a1');
  await write('a2');
  await changed();
  await removeArticle(database, 'a1');
  await changed();
  expect(await found()).toEqual(['a2']);
  const people = async () => (await search.find({ query: 'lind', limit: 5 })).totals.person;
  expect(await people()).toBe(1);
  await removeArticle(database, 'a2');
  await changed();
  expect(await people()).toBe(0);
  expect([await segmentIds(), [...(await partIds())]]).toEqual([[], []]);
});

test('an article that is read again is found by its new words alone', async () => {
  await write('a1');
  await changed();
  const over = { contentHash: 'new', headline: 'Harbour vote' };
  await writeArticle(database, source(), article('a1', over), facts('a1'));
  await changed();
  expect([await found('ferry'), await found('harbour')]).toEqual([[], ['a1']]);
});

test('what changed before the worker stopped is indexed by the next one', async () => {
  await write('a1');
  await changed();
  await write('a2');
  expect(await found('ferry', createSearch(database))).toEqual(['a1', 'a2']);
});

test('segments are merged as they become many, and leave no parts behind', async () => {
  const ids = Array.from({ length: 20 }, (_, i) => `a${i}`);
  for (const id of ids) {
    await write(id);
    await changed();
  }
  expect((await segmentIds()).length).toBeLessThan(16);
  expect(await partIds()).toEqual(new Set(await segmentIds()));
  expect(await found()).toEqual(ids.toSorted());
});

test('a merge that was cut off is forgotten', async () => {
  await write('a1');
  await changed();
  const segment = {
    id: 'cut-off',
    format: 3,
    deleted: new Uint8Array(),
    isUnfinished: true,
  } as const;
  const part = { segmentId: 'cut-off', kind: 'ids', part: 0, value: [] } as const;
  await database.use((db) => db.put('segments', segment));
  await database.use((db) => db.put('segmentParts', { ...part, value: [] }));
  expect(await found('ferry', createSearch(database))).toEqual(['a1']);
  expect(await segmentIds()).not.toContain('cut-off');
  expect(await partIds()).not.toContain('cut-off');
});

test.each(['head', 'postings', 'ids'] as const)(
  'after %s were lost, all is indexed again',
  async (kind) => {
    await write('a1');
    await changed();
    const [id = ''] = await segmentIds();
    for (const lost of await segmentIds())
      await database.use((db) => db.delete('segmentParts', [lost, kind, 0]));
    expect(await found('ferry', createSearch(database))).toEqual(['a1']);
    expect(await segmentIds()).not.toContain(id);
  },
);

test('segments of another format are made anew', async () => {
  await write('a1');
  await changed();
  const [segment] = await database.use((db) => db.getAll('segments'));
  if (!segment) throw new Error('there is no segment');
  await database.use((db) => db.put('segments', { ...segment, format: 2 }));
  expect(await found('ferry', createSearch(database))).toEqual(['a1']);
  expect(await segmentIds()).not.toContain(segment.id);
});

test('everything is indexed where only that is noted, as after an upgrade', async () => {
  for (let i = 0; i < 40; i++) await write(`a${i}`);
  await database.use(async (db) => {
    await db.clear('unindexed');
    await noteAll(db.transaction('unindexed', 'readwrite').store);
  });
  await search.prepare();
  expect(await found()).toHaveLength(40);
  expect(await database.use((db) => db.count('unindexed'))).toBe(0);
});

test('without room it is kept in memory, and stored when there is room', async () => {
  await write('a1');
  await changed();
  await write('a2');
  await removeArticle(database, 'a1');
  let isFull = true;
  const full: Database = {
    ...database,
    use: (work) =>
      database.use((db) =>
        work(
          new Proxy(db, {
            get(target, name) {
              const value = Reflect.get(target, name);
              if (typeof value !== 'function') return value;
              return (...args: unknown[]) => {
                if (isFull && name === 'transaction' && args[1] === 'readwrite')
                  throw new DOMException('full', 'QuotaExceededError');
                return value.apply(target, args);
              };
            },
          }),
        ),
      ),
  };
  search = createSearch(full);
  expect(await found()).toEqual(['a2']);
  expect(await database.use((db) => db.count('unindexed'))).toBeGreaterThan(0);
  isFull = false;
  await changed();
  expect(await found()).toEqual(['a2']);
  expect(await database.use((db) => db.count('unindexed'))).toBe(0);
});
