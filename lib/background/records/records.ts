import { entityIdFor } from '../../core/entity-id.ts';
import type { Given } from '../../core/formats/records/check-given.ts';
import type { VersionReport } from '../../core/records/compare-versions.ts';
import { CallError } from '../../messaging/error.ts';
import type { SourceTarget } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database/database.ts';
import type { GivenAbout } from '../../store/database/records.ts';
import { compareGenerations } from '../../store/records/compare-generations.ts';
import {
  beginGeneration,
  findGeneration,
  finishGeneration,
  listGenerations,
  putBack,
} from '../../store/records/generations.ts';
import { purgeGenerations } from '../../store/records/purge-generations.ts';
import { addRecords } from '../../store/records/write-records.ts';
import { UnknownSourceError } from '../../store/sources/sources.ts';
import { getTarget, type OwnSourcesDeps } from '../articles/own-sources.ts';

/** Bytes stored for each record with its names: some 3,000 were measured for a person with two offices. */
const STORED = 4_000;

/** A version that nobody has finished for so long was given up; in ms. */
const ABANDONED = 3_600_000;

export interface RecordsDeps extends OwnSourcesDeps {
  database: Database;
  /** fails with `no-storage` when there is less room than this, in bytes */
  checkRoom(bytes: number): Promise<void>;
  /** announces that what is known has changed */
  onChanged(): Promise<void>;
}

/**
 * What sources give as data. A version is begun, filled and finished. Until then nothing of it counts, and the version before
 * stays. If it is stopped anywhere, the old state holds.
 */
export interface Records {
  /** Which of these full names articles or other lists know already. */
  findKnown(names: readonly string[]): Promise<string[]>;
  /** Fails with `bad-request` when nothing can be put into the source, and with `no-storage`. */
  begin(target: SourceTarget, about: GivenAbout, count: number): Promise<{ versionId: string }>;
  /** Fails with `not-found` when the version isn't being filled any more. */
  add(versionId: string, records: readonly Given[]): Promise<void>;
  /** Puts the version in the place of the one before, in one step, and says what it changes. */
  finish(versionId: string, target: SourceTarget): Promise<VersionReport>;
  /** Gives a version up. */
  cancel(versionId: string): Promise<void>;
  /** Puts the version before back. Fails with `not-found` without one. */
  putBack(sourceId: string): Promise<void>;
  /** Deletes versions that a stopped background left unfinished. */
  purge(): Promise<void>;
}

export function createRecords(deps: RecordsDeps): Records {
  const { database, onChanged } = deps;
  const known = async <Result>(work: Promise<Result>): Promise<Result> =>
    work.catch((error: unknown) => {
      throw error instanceof UnknownSourceError ? new CallError('not-found', error.message) : error;
    });
  return {
    async findKnown(names) {
      const ids = names.map((name) => entityIdFor('person', name));
      return database.use(async (db) => {
        const found = await Promise.all(
          ids.map(async (id) => {
            // Of articles, and of lists.
            const ranges = [IDBKeyRange.only(id), IDBKeyRange.bound(`${id}@`, `${id}@\uffff`)];
            const keys = ranges.map((range) => db.getAllKeys('entities', range, 1));
            return (await Promise.all(keys)).flat().length > 0;
          }),
        );
        return names.filter((_, i) => found[i]);
      });
    },
    async begin(target, about, count) {
      await deps.checkRoom(count * STORED);
      const source = await getTarget(deps, target);
      const versionId = await beginGeneration(database, source.id, about);
      return { versionId };
    },
    add: (versionId, records) => known(addRecords(database, versionId, records)),
    async finish(versionId, target) {
      const version = await findGeneration(database, versionId);
      if (!version) throw new CallError('not-found', 'The version is not there any more');
      const [before] = (await listGenerations(database, version.origin)).filter(
        ({ state }) => state === 'current',
      );
      const source = await getTarget(deps, target);
      if (source.id !== version.origin)
        throw new CallError('bad-request', 'This is another source');
      // A finished version may be asked for again, when the answer was lost.
      if (version.state === 'building') await known(finishGeneration(database, versionId, source));
      const old = before?.id === versionId ? undefined : before;
      const report = await compareGenerations(database, old?.id ?? '', versionId);
      await onChanged();
      // The version before can be put back until the next one comes.
      await purgeGenerations(
        database,
        ({ id, origin }) => origin !== version.origin || id === old?.id,
      );
      return report;
    },
    async cancel(versionId) {
      await purgeGenerations(database, ({ id }) => id !== versionId);
    },
    async putBack(sourceId) {
      if (!(await putBack(database, sourceId)))
        throw new CallError('not-found', 'There is no version before');
      await onChanged();
    },
    async purge() {
      await purgeGenerations(
        database,
        ({ about, state }) =>
          state === 'old' || state === 'held' || deps.now() - about.retrievedAt < ABANDONED,
      );
    },
  };
}
