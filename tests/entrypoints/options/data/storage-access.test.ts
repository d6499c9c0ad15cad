import { expect, test } from 'vitest';
import { createStorageAccess } from '@/entrypoints/options/data/storage-access.ts';

const storage = {
  estimate: async () => ({ usage: 1 }),
  persisted: async () => false,
  persist: async () => true,
} as unknown as StorageManager;

test('the browser isn’t asked if it never evicts', async () => {
  expect(await createStorageAccess(storage, false).persisted()).toBe(true);
});

test('otherwise the browser says whether it evicts, and can be asked not to', async () => {
  const access = createStorageAccess(storage, true);
  expect(await access.persisted()).toBe(false);
  expect(await access.persist()).toBe(true);
  expect(await access.estimate()).toEqual({ usage: 1 });
});
