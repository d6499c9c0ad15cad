import type { StorageAccess } from './storage-use.ts';

/**
 * The browser's storage for this extension. In Chromium, `unlimitedStorage` prevents eviction, but `persisted()` is
 * still false (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies).
 */
export function createStorageAccess(storage: StorageManager, isEvictable: boolean): StorageAccess {
  return {
    estimate: () => storage.estimate(),
    persisted: async () => !isEvictable || storage.persisted(),
    persist: () => storage.persist(),
  };
}
