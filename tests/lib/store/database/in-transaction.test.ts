import { expect, test } from 'vitest';
import type { DramatisDatabase } from '@/lib/store/database/database.ts';
import { inTransaction } from '@/lib/store/database/in-transaction.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';

import 'fake-indexeddb/auto';

const database = createDatabase({ name: 'in-transaction' });
const start = (db: DramatisDatabase) => db.transaction(['verdicts'], 'readwrite');
const verdict = (id: string) => ({ id, ids: ['a', id] as [string, string], isOne: true });
const kept = () => database.use((db) => db.getAllKeys('verdicts'));

test('work that ends is kept, and gives its result', async () => {
  const result = await inTransaction(database, start, async (tx) => {
    await tx.objectStore('verdicts').put(verdict('b'));
    return 'done';
  });
  expect(result).toBe('done');
  expect(await kept()).toEqual(['b']);
});

test('work that fails halfway leaves nothing, and its error is passed on', async () => {
  const before = await kept();
  const failing = inTransaction(database, start, async (tx) => {
    await tx.objectStore('verdicts').put(verdict('c'));
    throw new Error('our own');
  });
  await expect(failing).rejects.toThrow('our own');
  expect(await kept()).toEqual(before);
});
