import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { RestoreTally } from '../../core/formats/backup/tally.ts';
import type { KeptCounts } from '../../core/preview/kept-counts.ts';
import type { RestoreChange } from '../../core/restore/change.ts';
import type { StorageState } from '../../core/storage-state.ts';

/** All of the reader's data: counted, backed up, restored, erased. */
export interface DataCalls {
  /** Whether anything that the reader adds or changes can be kept. */
  getStorageState(request: Record<string, never>): StorageState;
  /** How much is kept. */
  countKept(request: Record<string, never>): KeptCounts;
  /** One page of a backup, from the beginning or after the page with this `next`. */
  readBackup(request: { after?: string }): BackupPage;
  /** Those of the ids that belong to a kept article. */
  findKept(request: { articleIds: string[] }): string[];
  /** What these records of a backup would change, and which are refused. Writes nothing. */
  planRestore(request: { records: BackupRecord[] }): RestorePlan;
  /**
   * Restores records of a backup in their order. With `choices`, the backup's settings replace the reader's. Of the
   * changes in planRestore, only those with these ids are made.
   */
  restoreRecords(request: {
    records: BackupRecord[];
    choices: boolean;
    accepted?: string[];
  }): RestoreTally;
  /** Tells pages, cards and search about what was restored. */
  finishRestore(request: Record<string, never>): undefined;
  /** Erases all of the reader's data. Afterwards, what ships with the extension is there again. */
  eraseEverything(request: Record<string, never>): undefined;
}

export interface RestorePlan {
  changes: RestoreChange[];
  /** records that are refused, or part of one, and why; counted from 0 */
  refused: { index: number; cause: string }[];
}

/** As much of a backup as fits into one message. */
export interface BackupPage {
  records: BackupRecord[];
  /** where the next page begins; absent on the last */
  next?: string;
}
