import { expect, test } from 'vitest';
import { createStorageAccess } from '@/entrypoints/options/data/storage-access.ts';

const storage = {
  estimate: async () => ({ usage: 1 }),
  persisted: async () => false,
  persist: async () => true,
} as unknown as StorageManager;

test('where nothing is evicted, the browser need not be asked', async () => {
  expect(await createStorageAccess(storage, false).persisted()).toBe(true);
});

test('elsewhere the browser says, and can be asked', async () => {
  const access = createStorageAccess(storage, true);
  expect(await access.persisted()).toBe(false);
  expect(await access.persist()).toBe(true);
  expect(await access.estimate()).toEqual({ usage: 1 });
});
