import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStorage, type Storage } from '@/lib/background/storage/storage.ts';
import { findStoredArticle } from '@/lib/store/articles/touch-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createMemoryDatabase } from '@/lib/store/database/memory-database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let storage: Storage;
let count = 0;
const openBundle = vi.fn<() => Promise<Database>>();
const onRefused = vi.fn<() => void>();
const estimate = vi.fn<() => Promise<{ quota?: number; usage?: number }>>();

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  onRefused.mockReset();
  estimate.mockReset().mockResolvedValue({ quota: 10e9, usage: 1e6 });
  openBundle.mockReset().mockImplementation(async () => {
    const memory = createMemoryDatabase();
    await writeArticle(memory, source(), article('shipped'), facts('shipped'));
    memory.freeze();
    return memory;
  });
  database = createDatabase({ name: `storage-${count++}` });
  storage = createStorage({ database, openBundle, onRefused, estimate, isPrivate: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.close();
});

const read = (id: string) => findStoredArticle(storage.database, id);
const write = (id: string) => writeArticle(storage.database, source(), article(id), facts(id));

/** What browsers say about a damaged profile, this many times or for ever. */
function refuse(times = Number.POSITIVE_INFINITY): void {
  const open = indexedDB.open;
  let left = times;
  vi.spyOn(indexedDB, 'open').mockImplementation(function (this: IDBFactory, ...request) {
    if (left-- <= 0) return open.apply(this, request);
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
}

/** A disk to which nothing more can be written. */
const fill = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The quota is spent', 'QuotaExceededError');
  });

test('with storage everything is kept, without a notice', async () => {
  await write('one');
  expect(await read('one')).toMatchObject({ id: 'one' });
  expect(await storage.state()).toEqual({ kind: 'open' });
  expect(openBundle).not.toHaveBeenCalled();
});

test('without storage the bundle is read once, and every write fails', async () => {
  refuse();
  expect(await read('shipped')).toMatchObject({ id: 'shipped' });
  expect(await read('one')).toBeUndefined();
  await expect(write('one')).rejects.toMatchObject({ code: 'no-storage' });
  expect(await read('one')).toBeUndefined();
  expect(openBundle).toHaveBeenCalledOnce();
  expect(onRefused).toHaveBeenCalledOnce();
  expect(await storage.state()).toEqual({
    kind: 'refused',
    reason: 'Internal error opening backing store',
    isPrivate: true,
  });
});

test('a single refusal has no effect', async () => {
  refuse(1);
  await write('one');
  expect(await read('one')).toMatchObject({ id: 'one' });
  expect(await storage.state()).toEqual({ kind: 'open' });
});

test('if storage is refused later, the background continues with the bundle', async () => {
  await write('one');
  await database.close();
  refuse();
  expect(await read('one')).toBeUndefined();
  expect(await read('shipped')).toMatchObject({ id: 'shipped' });
  expect(onRefused).toHaveBeenCalledOnce();
});

test('the bundle is opened again if that failed', async () => {
  refuse();
  openBundle.mockRejectedValueOnce(new Error('interrupted'));
  await expect(read('shipped')).rejects.toThrow('interrupted');
  expect(await read('shipped')).toMatchObject({ id: 'shipped' });
});

test('without room kept data stays readable, and errors say why', async () => {
  await write('one');
  fill();
  await expect(write('two')).rejects.toMatchObject({ code: 'no-storage' });
  expect(await read('one')).toMatchObject({ id: 'one' });
  expect(await read('two')).toBeUndefined();
  // A full disk shows in no estimate.
  expect(await storage.state()).toEqual({ kind: 'full' });
});

test('room is checked before anything is written', async () => {
  estimate.mockResolvedValue({ quota: 10e6, usage: 8e6 });
  await storage.checkRoom(1.9e6);
  await expect(storage.checkRoom(2.1e6)).rejects.toMatchObject({
    code: 'no-storage',
    message: 'This takes about 2.1 MB, and there is room for 2.0 MB',
  });
  // There is room for smaller ones.
  expect(await storage.state()).toEqual({ kind: 'open' });
  estimate.mockResolvedValue({ quota: 10e6, usage: 11e6 });
  await expect(storage.checkRoom(10)).rejects.toThrow('room for 0.0 MB');
});

test('a nearly full disk is reported before anything fails', async () => {
  estimate.mockResolvedValue({ quota: 10e6, usage: 9.5e6 });
  expect(await storage.state()).toEqual({ kind: 'full' });
  estimate.mockResolvedValue({ quota: 10e6, usage: 5e6 });
  expect(await storage.state()).toEqual({ kind: 'open' });
});

test('a browser that doesn’t report its room is assumed to have some', async () => {
  estimate.mockRejectedValueOnce(new TypeError('Internal error while estimating'));
  await storage.checkRoom(1e9);
  estimate.mockResolvedValueOnce({});
  await storage.checkRoom(1e9);
});

test('other failures are passed on unchanged', async () => {
  const broken = new Error('broken');
  await expect(storage.database.use(() => Promise.reject(broken))).rejects.toBe(broken);
  expect(await storage.state()).toEqual({ kind: 'open' });
});
