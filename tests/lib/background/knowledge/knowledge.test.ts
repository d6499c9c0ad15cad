import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  createKnowledge,
  type Knowledge,
  type KnowledgeDeps,
} from '@/lib/background/knowledge/knowledge.ts';
import { findMentions } from '@/lib/core/gazetteer/find-mentions.ts';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { createGate, passesGate } from '@/lib/core/gazetteer/trie/gate.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { bumpRevision } from '@/lib/store/meta/knowledge-revision.ts';
import { bumpWithNames } from '@/lib/store/names/names-trail.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let knowledge: Knowledge;
let count = 0;
let published: { bits: Uint8Array; knowledge: string } | undefined;
const publishGate = vi.fn<KnowledgeDeps['publishGate']>();

/** A worker that has just woken: nothing in memory, everything in the store. */
const wake = (): Knowledge =>
  createKnowledge({
    database,
    publishGate,
    findPublishedKnowledge: async () => published?.knowledge,
  });

beforeEach(() => {
  database = createDatabase({ name: `knowledge-${count++}` });
  published = undefined;
  publishGate.mockReset().mockImplementation(async (bits, of) => {
    published = { bits, knowledge: of };
  });
  knowledge = wake();
});
afterEach(() => database.close());

const write = (id = 'article-1') =>
  writeArticle(database, source(), article(id, { contentHash: `hash ${id}` }), facts(id));
const searched = async (query: string): Promise<number> =>
  (await knowledge.search.find({ query, limit: 9, kind: 'person' })).hits.length;
const found = async (text: string, by = knowledge): Promise<string[]> =>
  (await findMentions([{ id: 0, text }], await by.gazetteer())).map(({ surface }) => surface);
const passes = (text: string): boolean =>
  published !== undefined && passesGate(createGate(published.bits), text);

const TEXT = 'Then Anna Lind spoke.';

test('is compiled once, when it is first needed', async () => {
  await write();
  expect(await knowledge.gazetteer()).toBe(await knowledge.gazetteer());
  expect((await knowledge.gazetteer()).size).toBe(2);
  expect(await found(TEXT)).toEqual(['Anna Lind']);
  expect(await searched('anna')).toBe(1);
});

test('stays the same until a change is announced', async () => {
  expect(await searched('anna')).toBe(0);
  expect(await found(TEXT)).toEqual([]);
  await write();
  expect(await searched('anna')).toBe(0);
  expect(await found(TEXT)).toEqual([]);
  await knowledge.changed();
  expect(await searched('anna')).toBe(1);
  expect(await found(TEXT)).toEqual(['Anna Lind']);
});

test('a change publishes the new gate', async () => {
  await write();
  await knowledge.changed();
  expect(passes(TEXT)).toBe(true);
  expect(passes('Then nobody spoke.')).toBe(false);
});

test('names of a source that is off are not found, and are found again once it is on', async () => {
  await write();
  expect(await found(TEXT)).toEqual(['Anna Lind']);
  await setSourceEnabled(database, 'source-1', false);
  await knowledge.changed();
  expect(await found(TEXT)).toEqual([]);
  await setSourceEnabled(database, 'source-1', true);
  await knowledge.changed();
  expect(passes(TEXT)).toBe(true);
  expect(await found(TEXT)).toEqual(['Anna Lind']);
});

test('a failure is not kept: the next caller may succeed', async () => {
  await write();
  const use = vi.spyOn(database, 'use').mockRejectedValue(new Error('the disk is full'));
  await expect(knowledge.gazetteer()).rejects.toThrow('the disk is full');
  await expect(knowledge.search.find({ query: 'anna', limit: 1 })).rejects.toThrow(
    'the disk is full',
  );
  use.mockRestore();
  expect((await knowledge.gazetteer()).size).toBe(2);
  expect(await searched('anna')).toBe(1);
});

describe('a worker that wakes', () => {
  const readsAliases = async (work: () => Promise<unknown>): Promise<boolean> => {
    const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await work();
    return getAll.mock.contexts.some((store) => (store as IDBObjectStore).name === 'aliases');
  };

  test('uses the compiled names, and reads no list of names again', async () => {
    await write();
    await knowledge.changed();
    // The search also reads names, once nobody waits for the worker.
    await knowledge.search.prepare();
    expect(await readsAliases(() => found(TEXT, wake()))).toBe(false);
    expect(await found(TEXT, wake())).toEqual(['Anna Lind']);
  });

  test('publishes nothing when the gate is up to date', async () => {
    await write();
    await knowledge.changed();
    await wake().publish();
    expect(publishGate).toHaveBeenCalledTimes(1);
  });

  test('publishes the compiled names again when extension storage was cleared', async () => {
    await write();
    await knowledge.changed();
    await knowledge.search.prepare();
    published = undefined;
    expect(await readsAliases(() => wake().publish())).toBe(false);
    expect(passes(TEXT)).toBe(true);
  });

  test('finds the new names after a stop between writing and compiling', async () => {
    await knowledge.changed();
    await write();
    expect(passes(TEXT)).toBe(false);
    const woken = wake();
    expect(await found(TEXT, woken)).toEqual(['Anna Lind']);
    await woken.publish();
    expect(passes(TEXT)).toBe(true);
  });

  test('publishes after a stop between compiling and publishing', async () => {
    publishGate.mockRejectedValueOnce(new Error('stopped'));
    await write();
    await expect(knowledge.changed()).rejects.toThrow('stopped');
    await wake().publish();
    expect(passes(TEXT)).toBe(true);
  });

  test('compiles again what another version of the extension has compiled', async () => {
    await write();
    await knowledge.changed();
    await database.use(async (db) => {
      const record = await db.get('meta', 'compiled-names');
      const value = { ...(record?.value as object), format: -1, cells: new Blob(['nonsense']) };
      await db.put('meta', { key: 'compiled-names', value });
    });
    expect(await found(TEXT, wake())).toEqual(['Anna Lind']);
  });

  test('compiles again what an earlier version has stored otherwise', async () => {
    await write();
    await knowledge.changed();
    await database.use(async (db) => {
      const record = await db.get('meta', 'compiled-names');
      const value = { ...(record?.value as object), cellsId: undefined };
      await db.put('meta', { key: 'compiled-names', value });
      await db.delete('meta', 'compiled-cells');
    });
    expect(await found(TEXT, wake())).toEqual(['Anna Lind']);
  });

  test('finds names even if there is no room to store what it compiled', async () => {
    await write();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: { key?: string },
    ) {
      if (value.key !== 'compiled-names') return put.call(this, value);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    });
    expect(await found(TEXT, wake())).toEqual(['Anna Lind']);
  });

  test('compiles once more when something is written meanwhile', async () => {
    await write();
    const getAll = IDBObjectStore.prototype.getAll;
    let isFirst = true;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = getAll.apply(this, args);
      if (this.name === 'aliases' && isFirst) {
        isFirst = false;
        const late = facts('article-2');
        for (const alias of late.aliases) alias.text = `Late ${alias.text}`;
        void writeArticle(database, source(), article('article-2'), late);
      }
      return request;
    });
    const woken = wake();
    expect(await found('Then Late Anna Lind spoke.', woken)).toEqual(['Late Anna Lind']);
  });
});

describe('names of new articles', () => {
  const people = (from: number, to: number, articleId: string) => {
    const own = Array.from({ length: to - from }, (_, i) => from + i);
    const idOf = (n: number) => `person/p${n}`;
    return {
      ...facts(articleId),
      entities: own.map((n) => ({ id: idOf(n), type: 'person' as const, name: nameOf(n) })),
      aliases: own.map((n) => ({
        id: `${articleId}#${n}`,
        entityId: idOf(n),
        sourceId: 'source-1',
        articleId,
        text: nameOf(n),
        derivation: 'full-name' as const,
      })),
      statements: [],
      roles: [],
      events: [],
      disputes: [],
    };
  };
  const nameOf = (n: number) => `Vorname${n} Nachname${n}`;
  const add = (id: string, from: number, to: number) =>
    writeArticle(database, source(), article(id, { contentHash: id }), people(from, to, id));
  /** Whether the compiled names have this one, whatever is in the store. */
  const isCompiled = async (n: number) => {
    const { trie } = await knowledge.gazetteer();
    return matchText(`Then ${nameOf(n)} spoke.`, trie).length > 0;
  };
  /** From now on, only compiled names tell of the first article. */
  const hideFirst = () =>
    database.use(async (db) => {
      const keys = await db.getAllKeysFromIndex('aliases', 'by-article', 'first');
      await Promise.all(keys.map((key) => db.delete('aliases', key)));
    });

  const readTrail = () => database.use(async (db) => (await db.get('meta', 'names-trail'))?.value);

  beforeEach(async () => {
    await add('first', 0, 100);
    await knowledge.changed();
    await hideFirst();
  });

  test('are added to the compiled ones, and only they are read', async () => {
    await add('second', 100, 110);
    await knowledge.changed();
    expect(await isCompiled(5)).toBe(true);
    expect(await isCompiled(105)).toBe(true);
    expect(passes(`Then ${nameOf(105)} spoke.`)).toBe(true);
    knowledge = wake();
    await add('third', 110, 112);
    await knowledge.publish();
    expect(await isCompiled(5)).toBe(true);
    expect(await isCompiled(111)).toBe(true);
  });

  test('are added however many they are, without reading the others again', async () => {
    await add('second', 100, 500);
    await knowledge.changed();
    for (const n of [5, 105, 499]) {
      expect(await isCompiled(n)).toBe(true);
      expect(passes(`Then ${nameOf(n)} spoke.`)).toBe(true);
    }
  });

  test('stay compiled while their source is off, and are found as soon as it is on', async () => {
    await add('second', 100, 110);
    await knowledge.changed();
    const text = `Then ${nameOf(105)} spoke.`;
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    const readByArticle = vi.spyOn(IDBIndex.prototype, 'getAll');
    await setSourceEnabled(database, 'source-1', false);
    await knowledge.publish();
    expect(await isCompiled(5)).toBe(true);
    await setSourceEnabled(database, 'source-1', true);
    await knowledge.publish();
    knowledge = wake();
    expect(await isCompiled(5)).toBe(true);
    const stores = [...read.mock.contexts, ...readByArticle.mock.contexts].map((from) =>
      from instanceof IDBIndex ? from.objectStore.name : (from as IDBObjectStore).name,
    );
    expect(stores).not.toContain('aliases');
    expect(await found(text)).toEqual([nameOf(105)]);
  });

  test('find nobody once their article is removed', async () => {
    await add('second', 100, 110);
    await knowledge.changed();
    await removeArticle(database, 'second');
    await knowledge.changed();
    expect(await isCompiled(5)).toBe(true);
    expect(await found(`Then ${nameOf(105)} spoke.`)).toEqual([]);
  });

  test('are absorbed while many articles come in', async () => {
    await add('second', 100, 110);
    await knowledge.absorb();
    expect(await readTrail()).toMatchObject({ articleIds: ['second'] });
    const many = Array.from({ length: 500 }, (_, i) => `many-${i}`);
    await database.use((db) =>
      bumpWithNames(db.transaction('meta', 'readwrite').store, { articleIds: many }),
    );
    await knowledge.absorb();
    expect(await readTrail()).toMatchObject({ articleIds: [] });
    knowledge = wake();
    expect(await isCompiled(105)).toBe(true);
  });

  test('are all compiled again after a change that nobody recorded', async () => {
    await database.use((db) => bumpRevision(db.transaction('meta', 'readwrite').store));
    await add('second', 100, 110);
    await knowledge.changed();
    expect(await isCompiled(5)).toBe(false);
    expect(await isCompiled(105)).toBe(true);
  });

  test('are compiled again when most of the articles are gone', async () => {
    await database.use((db) =>
      bumpWithNames(db.transaction('meta', 'readwrite').store, { gone: 300 }),
    );
    await knowledge.changed();
    await vi.waitFor(async () => expect(await isCompiled(5)).toBe(false));
  });

  test('are not lost if several came in before names were compiled', async () => {
    for (let n = 0; n < 5; n++) await add(`more ${n}`, 100 + n, 101 + n);
    await knowledge.changed();
    expect(await isCompiled(5)).toBe(true);
    for (let n = 0; n < 5; n++) expect(await isCompiled(100 + n)).toBe(true);
  });
});
