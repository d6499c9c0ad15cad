import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IngestDeps } from '@/lib/background/articles/ingest-article.ts';
import { openBundle } from '@/lib/background/articles/open-bundle.ts';
import { createPreparation, type Preparation } from '@/lib/background/start/prepare.ts';
import { createStorage } from '@/lib/background/storage/storage.ts';
import type { BundledSource } from '@/lib/background/workshop/read-bundle.ts';
import { listArticleIds } from '@/lib/store/articles/list-articles.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findReadingStamp } from '@/lib/store/meta/reading-stamps.ts';
import { article, facts } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let preparation: Preparation;
let count = 0;
const readBundle = vi.fn<() => Promise<BundledSource[]>>();
const changed = vi.fn<() => Promise<void>>();
const publish = vi.fn<() => Promise<void>>();
const readFromBundle = vi.fn<(reason: string) => void>();

/** A background that starts again on this store, with what it ships. */
function start(readingStamp: string) {
  const ingest: IngestDeps = {
    database,
    extract: async ({ id }) => facts(id),
    extractorVersion: 1,
    readingStamp,
    now: () => 5,
  };
  const knowledge = { changed, publish };
  preparation = createPreparation({
    database,
    ingest,
    readBundle,
    knowledge,
    readFromBundle,
  });
}
const bundle = (...ids: string[]): BundledSource[] => {
  const articles = ids.map((id) => {
    const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...parsed } = article(id);
    return parsed;
  });
  return [{ source: { id: 'source-1', name: 'The Test Post', kind: 'bundled' }, articles }];
};

beforeEach(() => {
  database = createDatabase({
    name: `prepare-${count++}`,
    onUpgraded: () => preparation.startOver(),
  });
  changed.mockReset().mockResolvedValue(undefined);
  publish.mockReset().mockResolvedValue(undefined);
  readFromBundle.mockReset();
  readBundle.mockReset().mockResolvedValue(bundle('one'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.close();
});

test('the first time, answers wait until the bundle is in', async () => {
  start('stamp');
  await preparation.ready();
  expect(await listArticleIds(database)).toEqual(['one']);
  expect(changed).toHaveBeenCalled();
});

test('afterwards the bundle is not even read, and the gate is published meanwhile', async () => {
  start('stamp');
  await preparation.ready();
  await vi.waitFor(async () => expect(await findReadingStamp(database, 'articles')).toBe('stamp'));
  readBundle.mockClear();
  publish.mockReset().mockReturnValue(new Promise(() => {}));
  start('stamp');
  await preparation.ready();
  expect(publish).toHaveBeenCalledOnce();
  expect(readBundle).not.toHaveBeenCalled();
});

test('a newer bundle comes in while the older one answers questions', async () => {
  start('stamp');
  await preparation.ready();
  const { promise, resolve } = Promise.withResolvers<BundledSource[]>();
  readBundle.mockReturnValue(promise);
  start('newer');
  await preparation.ready();
  expect(await listArticleIds(database)).toEqual(['one']);
  resolve(bundle('one', 'two'));
  await vi.waitFor(async () => expect(await listArticleIds(database)).toEqual(['one', 'two']));
  await vi.waitFor(async () => expect(await findReadingStamp(database, 'bundle')).toBe('newer'));
});

test('a bundle that can’t be read is tried again by the next caller', async () => {
  readBundle.mockRejectedValueOnce(new Error('interrupted'));
  start('stamp');
  await expect(preparation.ready()).rejects.toThrow('interrupted');
  await preparation.ready();
  expect(await listArticleIds(database)).toEqual(['one']);
});

test('a failure to catch up is reported and delays nobody', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  start('stamp');
  await preparation.ready();
  readBundle.mockRejectedValue(new Error('interrupted'));
  start('newer');
  await preparation.ready();
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
  expect(await findReadingStamp(database, 'bundle')).toBe('stamp');
});

test('if there is no room even for the bundle, it is read without being kept', async () => {
  await database.use(async () => undefined);
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota is spent', 'QuotaExceededError');
  });
  const ingest = { extract: async () => facts(), extractorVersion: 1, readingStamp: 'stamp' };
  const storage = createStorage({
    database,
    openBundle: () => openBundle({ ...ingest, now: () => 5, readBundle }),
    onRefused: () => preparation.startOver(),
    isPrivate: false,
    estimate: async () => ({}),
  });
  database = storage.database;
  readFromBundle.mockImplementation(storage.readFromBundle);
  start('stamp');
  await preparation.ready();
  expect(await listArticleIds(database)).toEqual(['one']);
  expect(await storage.state()).toMatchObject({ kind: 'refused' });
  await vi.waitFor(() => expect(publish).toHaveBeenCalledOnce());
  expect(changed).not.toHaveBeenCalled();
});

test('once it is stopped nothing kept is read again, until it starts over', async () => {
  start('stamp');
  await preparation.ready();
  await vi.waitFor(async () => expect(await findReadingStamp(database, 'articles')).toBe('stamp'));
  start('newer');
  preparation.stop();
  await preparation.ready();
  await new Promise((resolve) => setTimeout(resolve));
  expect(readBundle).toHaveBeenCalledOnce();
  expect(await findReadingStamp(database, 'articles')).toBe('stamp');
  preparation.startOver();
  await preparation.ready();
  await vi.waitFor(async () => expect(await findReadingStamp(database, 'articles')).toBe('newer'));
});
