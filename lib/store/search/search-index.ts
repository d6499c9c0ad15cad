import { type OpenIndex, openIndex } from '../../core/search/open-index.ts';
import type { Database } from '../database/database.ts';
import { buildChange, writeChange } from './index-changed.ts';
import { mergeStored } from './merge-stored.ts';
import { findPending } from './pending.ts';
import { createStoredSegments } from './stored-segments.ts';
import { createUnsaved, readerOf, type Unsaved } from './unsaved-segments.ts';

/** The index of everything that is searched. It is brought up to date by what changed. */
export interface SearchIndex {
  /** Indexes some of what changed since the last call. Says whether more is left, as it may be while segments merge. */
  catchUp(batches: number): Promise<boolean>;
  /** Forgets what there was no room for, so that it is indexed and written again. */
  retry(): Promise<void>;
  /** Merges some segments. Says whether it did, and so whether there may be more. */
  merge(): Promise<boolean>;
  /** as far as it is indexed */
  open(isOff: (sourceId: string) => boolean): Promise<OpenIndex>;
  /** Indexes everything again, because a part was lost. */
  reset(): Promise<void>;
}

export interface SearchIndexDeps {
  database: Database;
  /** Whether a write failed because there is no room. The index is then kept in memory. */
  isNoRoom(error: unknown): boolean;
}

export function createSearchIndex({ database, isNoRoom }: SearchIndexDeps): SearchIndex {
  const stored = createStoredSegments(database);
  let tidied: Promise<void> | undefined;
  let unsaved: Unsaved | undefined;
  let isMerging = false;
  let last: Promise<unknown> = Promise.resolve();
  /** Only one writes at a time. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const tidyUp = () => {
    tidied ??= stored.tidyUp().catch((error: unknown) => {
      tidied = undefined;
      throw error;
    });
    return tidied;
  };
  const list = async () => [
    ...(await stored.list()).map((segment) => ({
      ...segment,
      deleted: unsaved?.deleted.get(segment.id) ?? segment.deleted,
    })),
    ...(unsaved?.segments ?? []),
  ];
  const indexNext = async (): Promise<boolean> => {
    const batch = await database.use((db) => findPending(db, unsaved?.next));
    if (!batch) return false;
    const change = await buildChange(database, batch, await list());
    try {
      if (!unsaved) await writeChange(database, change, batch);
    } catch (error) {
      if (!isNoRoom(error)) throw error;
      unsaved = createUnsaved();
    }
    unsaved?.add(change, batch);
    return true;
  };
  return {
    async catchUp(batches) {
      // A large merge takes seconds. Whoever searches meanwhile isn't kept waiting.
      if (isMerging) return true;
      return inTurn(async () => {
        await tidyUp();
        for (let done = 0; done < batches; done++) if (!(await indexNext())) return false;
        return true;
      });
    },
    retry: () =>
      inTurn(async () => {
        unsaved = undefined;
      }),
    merge: () =>
      inTurn(async () => {
        if (unsaved) return false;
        isMerging = true;
        try {
          return await mergeStored(database, stored, await stored.list());
        } finally {
          isMerging = false;
        }
      }),
    open: async (isOff) => openIndex(await list(), readerOf(stored, unsaved), isOff),
    reset: () =>
      inTurn(() => {
        unsaved = undefined;
        return stored.reset();
      }),
  };
}
