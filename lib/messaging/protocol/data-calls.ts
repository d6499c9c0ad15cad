import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { RestoreTally } from '../../core/formats/backup/tally.ts';
import type { KeptCounts } from '../../core/preview/kept-counts.ts';
import type { RestoreChange } from '../../core/restore/change.ts';
import type { StorageState } from '../../core/storage-state.ts';

/** All of the reader's data: counted, backed up, restored, erased. */
export interface DataCalls {
  /** Says whether anything that the reader adds or changes can be kept. */
  getStorageState(request: Record<string, never>): StorageState;
  /** How much is kept. */
  countKept(request: Record<string, never>): KeptCounts;
  /** One page of a backup, from the beginning or after the page whose `next` is given. */
  readBackup(request: { after?: string }): BackupPage;
  /** Those of the ids under which an article is kept. */
  findKept(request: { articleIds: string[] }): string[];
  /** What these records of a backup would change of what is here, and which can't come in. Writes nothing. */
  planRestore(request: { records: BackupRecord[] }): RestorePlan;
  /**
   * Restores records of a backup, in their order. With `choices` the backup's settings replace the reader's. Of the
   * changes that planRestore tells of only those with these ids are made.
   */
  restoreRecords(request: {
    records: BackupRecord[];
    choices: boolean;
    accepted?: string[];
  }): RestoreTally;
  /** Tells pages, cards and search about what was restored. */
  finishRestore(request: Record<string, never>): undefined;
  /** Erases all of the reader's data. What ships with the extension is there again afterwards. */
  eraseEverything(request: Record<string, never>): undefined;
}

export interface RestorePlan {
  changes: RestoreChange[];
  /** records that can't come in, or a part of one, and why; counted from 0 */
  refused: { index: number; cause: string }[];
}

/** As much of a backup as one message holds. */
export interface BackupPage {
  records: BackupRecord[];
  /** where the next page begins; absent on the last */
  next?: string;
}
