import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

/** version of the newest schema */
const SCHEMA = MIGRATIONS.length;

let database: Database;
let name = '';
let count = 0;

beforeEach(() => {
  name = `opened-${count++}`;
  database = createDatabase({ name });
});
afterEach(() => database.close());

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
