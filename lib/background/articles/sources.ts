import type { SourceSummary } from '../../core/model.ts';
import { log } from '../../log/log.ts';
import { CallError } from '../../messaging/error.ts';
import { purgeDiscarded } from '../../store/articles/purge-sources.ts';
import type { Database } from '../../store/database/database.ts';
import {
  discardSources,
  orderSources,
  removeSource,
  renameSource,
  restoreSource,
  setSourceEnabled,
} from '../../store/sources/change-sources.ts';
import { listSources } from '../../store/sources/list-sources.ts';
import { findSource, UnknownSourceError } from '../../store/sources/sources.ts';
import { toSourceName } from './own-sources.ts';

export interface SourcesDeps {
  database: Database;
  /** ms since the epoch */
  now(): number;
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
  /** how long a removed source can be restored, in ms */
  keptAfterRemoval: number;
}

/** The reader's sources and what can be done with them. Every change returns the new list. */
export interface Sources {
  list(): Promise<SourceSummary[]>;
  /** Fails with `not-found`. */
  setEnabled(id: string, enabled: boolean): Promise<SourceSummary[]>;
  /** Fails with `not-found`, and with `bad-request` when the name is empty or too long. */
  rename(id: string, name: string): Promise<SourceSummary[]>;
  order(ids: readonly string[]): Promise<SourceSummary[]>;
  /** Fails with `not-found`, and with `bad-request` for a source that ships with Dramatis. */
  remove(id: string): Promise<SourceSummary[]>;
  /** Fails with `not-found` when it was deleted meanwhile. */
  restore(id: string): Promise<SourceSummary[]>;
  /** Deletes a removed source for good, which goes on after the answer. A source that isn't removed is left alone. */
  discard(id: string): Promise<SourceSummary[]>;
  /** Deletes sources that were removed long ago, and finishes deletions that a stopped background left unfinished. */
  purge(): Promise<void>;
}

/** Work that nobody waits for. If the background is stopped before its end, the next one goes on with it. */
function follow(work: Promise<unknown>): void {
  work.catch((error: unknown) => log.error('A change of sources is not done with yet', error));
}

export function createSources({
  database,
  now,
  onChanged,
  keptAfterRemoval,
}: SourcesDeps): Sources {
  const list = () => listSources(database);
  const change = async (work: Promise<void>, isKnowledge: boolean) => {
    await work.catch((error: unknown) => {
      throw error instanceof UnknownSourceError ? new CallError('not-found', error.message) : error;
    });
    // Whatever the source holds, the change itself is one step. Pages and search follow.
    if (isKnowledge) follow(onChanged());
    return list();
  };
  return {
    list,
    setEnabled: (id, enabled) => change(setSourceEnabled(database, id, enabled), true),
    rename: async (id, name) => change(renameSource(database, id, toSourceName(name)), false),
    order: (ids) => change(orderSources(database, ids), false),
    async remove(id) {
      if ((await findSource(database, id))?.kind === 'bundled') {
        throw new CallError(
          'bad-request',
          'What comes with Dramatis can be switched off, but not removed',
        );
      }
      return change(removeSource(database, id, now()), true);
    },
    restore: (id) => change(restoreSource(database, id), true),
    async discard(id) {
      await discardSources(database, (source) => source.id === id);
      follow(purgeDiscarded(database));
      return list();
    },
    async purge() {
      const before = now() - keptAfterRemoval;
      await discardSources(database, ({ removedAt }) => removedAt < before);
      await purgeDiscarded(database);
    },
  };
}
