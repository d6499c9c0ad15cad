import type { Session, Tab } from './session.ts';
import { waitFor } from './wait.ts';

/** A picture, which is a document of the extension that runs none of its code and asks the background nothing. */
const OWN_PAGE = '/icons/48.png';

interface Stores {
  get(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
}

/** The extension's own API, as far as it is needed here. */
declare const chrome: {
  storage: { local: Stores; session: Stores };
  scripting: { unregisterContentScripts(): Promise<void> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** What the extension keeps right after the installation. Its database is copied inside the browser. */
export interface StorageCopy {
  local: Record<string, unknown>;
}

/** Opens a page of the extension that wakes nobody, for one piece of work. */
export async function inOwnPage<Result>(
  session: Session,
  run: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await session.open(session.pageUrl(OWN_PAGE));
  try {
    return await run(tab);
  } finally {
    await tab.close();
  }
}

/** Waits until the installation has ended, which is when pages can read names, and copies what it stored. */
export async function copyStorage(tab: Tab): Promise<StorageCopy> {
  const local = await waitFor(
    () => tab.evaluate(() => chrome.storage.local.get()),
    (stored) => 'gate' in stored,
  );
  if (!('gate' in local)) throw new Error('the installation did not come to its end');
  await copyDatabase(tab, { from: 'dramatis', to: 'dramatis-copy' });
  return { local };
}

/** Restores the copy. The background may be stopped, and is only woken if something changed. */
export async function restoreStorage(tab: Tab, { local }: StorageCopy): Promise<void> {
  await copyDatabase(tab, { from: 'dramatis-copy', to: 'dramatis' });
  await deleteDatabase(tab, 'dramatis-private');
  await tab.evaluate(async (before) => {
    const { storage, scripting } = chrome;
    const now = await storage.local.get();
    const differs = (key: string) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
    const added = Object.keys(now).filter((key) => !(key in before));
    const changed = Object.entries(before).filter(([key]) => differs(key));
    if (added.length > 0) await storage.local.remove(added);
    if (changed.length > 0) await storage.local.set(Object.fromEntries(changed));
    if (Object.keys(await storage.session.get()).length > 0) await storage.session.clear();
    await scripting.unregisterContentScripts();
  }, local);
}

/** Any message wakes the background, and this one means nothing to it. */
export const wakeBackground = (tab: Tab): Promise<void> =>
  tab.evaluate(async () => {
    await chrome.runtime.sendMessage({}).catch(() => undefined);
  });

/** Muted names and rules are kept separately, and there are none right after the installation. */
const deleteDatabase = (tab: Tab, name: string): Promise<void> =>
  tab.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(database);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    name,
  );

/** Copies all records of a database over those of another. The stores of a new one are created. */
const copyDatabase = (tab: Tab, names: { from: string; to: string }): Promise<void> =>
  tab.evaluate(async ({ from, to }) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const source = await done(indexedDB.open(from));
    const stores = [...source.objectStoreNames];
    const opening = indexedDB.open(to);
    opening.onupgradeneeded = () => {
      const reading = source.transaction(stores);
      for (const name of stores)
        opening.result.createObjectStore(name, { keyPath: reading.objectStore(name).keyPath });
    };
    const target = await done(opening);
    const reading = source.transaction(stores);
    const records = await Promise.all(
      stores.map((name) => done(reading.objectStore(name).getAll())),
    );
    const writing = target.transaction(stores, 'readwrite');
    for (const [at, name] of stores.entries()) {
      const store = writing.objectStore(name);
      store.clear();
      for (const record of records[at] ?? []) store.put(record);
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve();
      writing.onabort = () => reject(writing.error);
    });
    source.close();
    target.close();
  }, names);
