import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import type { BackupPart } from '@/lib/core/formats/backup/read-backup.ts';
import { addTallies, EMPTY_TALLY, type RestoreTally } from '@/lib/core/formats/backup/tally.ts';
import { batchRecords } from './batch-records.ts';

export interface RestoreOutcome {
  tally: RestoreTally;
  /** it was no longer wanted before the end */
  isStopped: boolean;
  /** what ended it early */
  error?: unknown;
}

export interface RestoreBatches {
  restore(records: BackupRecord[]): Promise<RestoreTally>;
  /** reports how many records are done */
  onDone(records: number): void;
  isWanted(): boolean;
}

/** Restores the records of a file in order and in batches, until the end or the first failure. */
export async function restoreInBatches(
  parts: AsyncIterable<BackupPart>,
  { restore, onDone, isWanted }: RestoreBatches,
): Promise<RestoreOutcome> {
  const outcome: RestoreOutcome = { tally: EMPTY_TALLY, isStopped: false };
  let done = 0;
  try {
    for await (const batch of batchRecords(parts)) {
      if (!isWanted()) return { ...outcome, isStopped: true };
      const records = batch.map(({ record }) => record);
      outcome.tally = addTallies(outcome.tally, await restore(records));
      done += records.length;
      onDone(done);
    }
    if (!isWanted()) return { ...outcome, isStopped: true };
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}
