import type { StorageUseState } from '@/components/options/data/data-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { messageOf } from './message-of.ts';

/** `navigator.storage`, passed in. */
export type StorageAccess = Pick<StorageManager, 'estimate' | 'persisted' | 'persist'>;

export interface StorageUse {
  store: Store<StorageUseState>;
  load(): Promise<void>;
  /** asks the browser never to delete anything on its own */
  persist(): Promise<void>;
}

/** What is kept, how much room it takes, and whether the browser will keep it. */
export function createStorageUse({
  background,
  storage,
}: {
  background: Pick<Client<BackgroundCalls>, 'countKept'>;
  storage: StorageAccess;
}): StorageUse {
  const store: StorageUse['store'] = createStore<StorageUseState>({
    counts: undefined,
    used: undefined,
    isPersistent: undefined,
    isRefused: false,
    error: undefined,
  });
  const attempt = async (work: () => Promise<Partial<StorageUseState>>) => {
    try {
      store.set({ error: undefined, ...(await work()) });
    } catch (error) {
      store.set({ error: messageOf(error) });
    }
  };
  return {
    store,
    load: () =>
      attempt(async () => {
        const [counts, { usage }, isPersistent] = await Promise.all([
          background.countKept({}),
          storage.estimate(),
          storage.persisted(),
        ]);
        return { counts, used: usage, isPersistent };
      }),
    persist: () =>
      attempt(async () => {
        const isPersistent = await storage.persist();
        return { isPersistent, isRefused: !isPersistent };
      }),
  };
}
