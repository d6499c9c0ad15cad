import type { Browser } from 'webextension-polyfill';
import { log } from '../log/log.ts';
import { CallError } from '../messaging/error.ts';

/**
 * The reader's lists and rules, where no script in a page can read or change them. Those scripts can use extension
 * storage in every browser, but not the IndexedDB of the extension's own origin.
 */
export interface PrivateArea {
  /** undefined if nothing is there, or if the browser gives no storage */
  get(key: string): Promise<unknown>;
  /** Fails with `no-storage` if the browser gives none. */
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'dramatis-private';
const STORE = 'values';
/** Keys that earlier versions kept in extension storage. */
const MOVED_IN = ['mutedNames', 'remember', 'recent-searches'];
const MARK = 'moved-in';

export function createPrivateArea({ storage: { local } }: Pick<Browser, 'storage'>): PrivateArea {
  let opening: Promise<IDBDatabase> | undefined;
  const open = () => {
    opening ??= openDatabase(() => {
      opening = undefined;
    })
      .then(async (db) => {
        await moveIn(db, local);
        return db;
      })
      .catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  const write = async (run: (store: IDBObjectStore) => void) => {
    const db = await open().catch((error: unknown) => {
      throw new CallError('no-storage', error instanceof Error ? error.message : String(error));
    });
    await change(db, run);
  };
  return {
    async get(key) {
      try {
        return await read(await open(), key);
      } catch (error) {
        log.warn('What the reader has chosen could not be read', error);
        return undefined;
      }
    },
    set: (key, value) => write((store) => store.put(value, key)),
    remove: (key) => write((store) => store.delete(key)),
    clear: () =>
      write((store) => {
        store.clear();
        store.put(true, MARK);
      }),
  };
}

function openDatabase(onLost: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      db.onclose = onLost;
      db.onversionchange = () => {
        db.close();
        onLost();
      };
      resolve(db);
    };
  });
}

/** Happens only once. What a script in a page writes to extension storage later is nobody's choice. */
const moveIn = (db: IDBDatabase, local: Browser['storage']['local']): Promise<void> =>
  navigator.locks.request(NAME, async () => {
    if (await read(db, MARK)) return;
    const earlier = await local.get(MOVED_IN);
    await change(db, (store) => {
      for (const [key, value] of Object.entries(earlier)) store.put(value, key);
      store.put(true, MARK);
    });
    await local.remove(MOVED_IN);
  });

const read = (db: IDBDatabase, key: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = db.transaction(STORE).objectStore(STORE).get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const change = (db: IDBDatabase, run: (store: IDBObjectStore) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = db.transaction(STORE, 'readwrite');
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    run(transaction.objectStore(STORE));
  });
