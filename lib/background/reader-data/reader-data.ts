import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { RestoreTally } from '../../core/formats/backup/tally.ts';
import type { KeptCounts } from '../../core/preview/kept-counts.ts';
import { DEFAULT_RULES, type RememberRules } from '../../core/remember/remember-rules.ts';
import { log } from '../../log/log.ts';
import type { BackupPage, RestorePlan } from '../../messaging/protocol.ts';
import { clearStore } from '../../store/database/clear-store.ts';
import { countKept, findKeptIds } from '../../store/reader-data/count-kept.ts';
import type { Preparation } from '../start/prepare.ts';
import { planRestore } from './plan-restore.ts';
import { type BackupPageDeps, readBackupPage } from './read-backup-page.ts';
import { type RestoreDeps, restoreRecords } from './restore-records.ts';

export interface ReaderDataDeps extends RestoreDeps, BackupPageDeps {
  preparation: Preparation;
  /** what is known has changed */
  onChanged(): Promise<void>;
  /** empties the extension's own storage: settings, lists, the published gate */
  clearStorage(): Promise<void>;
  placeScript(rules: RememberRules): Promise<void>;
  /** ends the current reading of an article */
  dropJob(): void;
}

/** All of the reader's data: counted, backed up, restored, erased. */
export interface ReaderData {
  count(): Promise<KeptCounts>;
  /** a page of a backup; `after` is the `next` of the previous page */
  readPage(after: string | undefined): Promise<BackupPage>;
  /** which of these articles are here */
  findKept(articleIds: readonly string[]): Promise<string[]>;
  /** what these records would change; nothing is written */
  plan(records: readonly BackupRecord[]): Promise<RestorePlan>;
  /** nothing is published before `finish`, since publishing takes longer than most records */
  restore(
    records: readonly BackupRecord[],
    choices: boolean,
    accepted: readonly string[],
  ): Promise<RestoreTally>;
  finish(): Promise<void>;
  /**
   * Erases everything, as after the installation, even while other work is running. If a step fails, the others are
   * still done, and calling it again finishes the erasure.
   */
  erase(): Promise<void>;
}

export function createReaderData(deps: ReaderDataDeps): ReaderData {
  const { database, preparation } = deps;
  return {
    count: () => countKept(database),
    readPage: (after) => readBackupPage(deps, after),
    findKept: (articleIds) => findKeptIds(database, articleIds),
    plan: (records) => planRestore(database, records),
    restore: (records, choices, accepted) =>
      restoreRecords(deps, records, { choices, accepted: new Set(accepted) }),
    finish: deps.onChanged,
    async erase() {
      // Running work on kept data would only interfere.
      preparation.stop();
      deps.dropJob();
      const failures: unknown[] = [];
      const attempt = (step: Promise<unknown>) =>
        step.catch((error: unknown) => {
          failures.push(error);
        });
      // From here on nothing is remembered, so nothing can come in afterwards. A failing step stops no other.
      await attempt(deps.clearStorage());
      await attempt(deps.placeScript(DEFAULT_RULES));
      await attempt(clearStore(database));
      preparation.startOver();
      if (failures.length > 0) throw failures[0];
      await preparation.ready().catch((error: unknown) => {
        log.warn('All is erased, and what is shipped comes in with the next question', error);
      });
    },
  };
}
