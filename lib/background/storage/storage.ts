import type { StorageState } from '../../core/storage-state.ts';
import { log } from '../../log/log.ts';
import { CallError } from '../../messaging/error.ts';
import { type Database, StoreRefusedError } from '../../store/database/database.ts';
import { isNoRoom } from './no-storage.ts';

/** The kept data. If the browser gives no storage, what the extension ships with. */
export interface Storage {
  /** Work without enough room or storage fails with `no-storage` and changes nothing. */
  database: Database;
  state(): Promise<StorageState>;
  /** From now on, until the background stops, everything is read from what the extension ships with. */
  readFromBundle(reason: string): void;
  /** Fails with `no-storage` if the browser says that fewer bytes are left for us. */
  checkRoom(bytes: number): Promise<void>;
}

export interface StorageDeps {
  database: Database;
  /** what the extension ships with, in memory and read-only */
  openBundle(): Promise<Database>;
  /** does the background itself run in private, as it does where the browser always browses so? */
  isPrivate: boolean;
  /** what was read so far differs from what will be read from now on */
  onRefused(): void;
  /** `navigator.storage.estimate`; it fails in a damaged profile */
  estimate(): Promise<{ quota?: number; usage?: number }>;
}

/** Bytes needed to keep an article. With less there is no room. */
const LITTLE = 1_000_000;

export function createStorage(deps: StorageDeps): Storage {
  let state: StorageState = { kind: 'open' };
  let bundle: Promise<Database> | undefined;
  const fromBundle = async <Result>(work: Parameters<typeof deps.database.use<Result>>[0]) => {
    bundle ??= deps.openBundle().catch((error: unknown) => {
      bundle = undefined;
      throw error;
    });
    return (await bundle).use(work);
  };
  const readFromBundle = (reason: string) => {
    if (state.kind === 'refused') return;
    state = { kind: 'refused', reason, isPrivate: deps.isPrivate };
    log.warn('The browser gives no storage, so nothing can be kept', reason);
    deps.onRefused();
  };
  const findRoom = async () => {
    // If the browser doesn't know, there may be room. Writing will show it.
    const { quota, usage } = await deps.estimate().catch(() => ({ quota: undefined, usage: 0 }));
    return quota === undefined ? Number.POSITIVE_INFINITY : quota - (usage ?? 0);
  };
  return {
    database: {
      async use(work) {
        if (state.kind === 'refused') return fromBundle(work);
        try {
          return await useTwice(deps.database, work);
        } catch (error) {
          if (isNoRoom(error)) {
            state = { kind: 'full' };
            throw new CallError('no-storage', 'There is no room left for it');
          }
          if (!(error instanceof StoreRefusedError)) throw error;
          readFromBundle(error.message);
          return fromBundle(work);
        }
      },
      close: () => deps.database.close(),
    },
    readFromBundle,
    async state() {
      // The result of a write counts until the background stops, which is soon. A full disk shows nowhere else.
      if (state.kind === 'open' && (await findRoom()) < LITTLE) return { kind: 'full' };
      return state;
    },
    async checkRoom(bytes) {
      if (state.kind === 'refused') throw new CallError('no-storage', state.reason);
      const room = await findRoom();
      if (room >= bytes) return;
      const megabytes = (n: number) => (Math.max(n, 0) / 1e6).toFixed(1);
      throw new CallError(
        'no-storage',
        `This takes about ${megabytes(bytes)} MB, and there is room for ${megabytes(room)} MB`,
      );
    },
  };
}

/** A browser that is closing may hold the database for a moment, so that it can't be opened. */
async function useTwice<Result>(
  database: Database,
  work: Parameters<typeof database.use<Result>>[0],
): Promise<Result> {
  try {
    return await database.use(work);
  } catch (error) {
    if (!(error instanceof StoreRefusedError)) throw error;
    return database.use(work);
  }
}
