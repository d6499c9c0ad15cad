import { afterEach, expect, test } from 'vitest';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});
const open = (name: string, migrations = MIGRATIONS) => {
  const database = createDatabase({ name, migrations });
  opened.push(database);
  return database;
};

const readAll = (database: Database) =>
  database.use(async (db) => {
    const stores = [...db.objectStoreNames].filter((name) => name !== 'meta');
    return Promise.all(stores.map(async (name) => [name, await db.getAll(name)] as const));
  });

/** A naming or tally as version 10 wrote it: without the sums of facts, with what was corrected. */
const inVersion10 = ({ said: _, about: __, events: ___, ...record }: Record<string, unknown>) =>
  'months' in record ? { ...record, corrected: [] } : { ...record, isCorrected: true };

test('what is summed up of facts is as if this version had made it', async () => {
  const made = open('made-now');
  await writeArticle(made, source(), article(), facts());
  const second = { publishedOn: '2025-04-06', publisher: 'The Gazette' };
  await writeArticle(made, source(), article('article-2', second), facts('article-2'));
  const records = await readAll(made);
  const old = open('made-by-10', MIGRATIONS.slice(0, 10));
  await old.use(async (db) => {
    for (const [store, rows] of records) {
      for (const row of rows) {
        const isSum = store === 'namings' || store === 'tallies';
        const record = isSum ? inVersion10(row as unknown as Record<string, unknown>) : row;
        await db.put(store as 'sources', record as never);
      }
    }
  });
  await old.close();
  const now = await readAll(open('made-by-10'));
  for (const [index, [store, rows]] of records.entries()) {
    expect(now[index], store).toEqual([store, rows]);
  }
  const tallies = now.find(([store]) => store === 'tallies')?.[1];
  expect(tallies).toMatchObject([
    { entityId: 'event/rates-meeting', events: 2 },
    { said: { '2025-03': 1, '2025-04': 1 }, about: 2, events: 2 },
    { entityId: 'person/gerd-moser' },
  ]);
});
