import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import type { BackupPart } from '@/lib/core/formats/backup/read-backup.ts';
import { addTallies, EMPTY_TALLY, type RestoreTally } from '@/lib/core/formats/backup/tally.ts';

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

/**
 * UTF-16 units of articles in one call. They are read within seconds, so that progress moves and stopping is quick.
 */
const BATCH_SIZE = 100_000;
/** How many records one call takes. */
const BATCH = 20;

/** Restores the records of a file in order and in batches, until the end or the first failure. */
export async function restoreInBatches(
  parts: AsyncIterable<BackupPart>,
  { restore, onDone, isWanted }: RestoreBatches,
): Promise<RestoreOutcome> {
  const outcome: RestoreOutcome = { tally: EMPTY_TALLY, isStopped: false };
  let batch: BackupRecord[] = [];
  let size = 0;
  let done = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    outcome.tally = addTallies(outcome.tally, await restore(batch));
    done += batch.length;
    onDone(done);
    batch = [];
    size = 0;
  };
  try {
    for await (const part of parts) {
      if (!isWanted()) return { ...outcome, isStopped: true };
      if (part.kind !== 'record') continue;
      batch.push(part.record);
      size += part.record.kind === 'article' ? part.record.article.text.length : 0;
      if (size >= BATCH_SIZE || batch.length >= BATCH) await flush();
    }
    await flush();
  } catch (error) {
    outcome.error = error;
  }
  return outcome;
}
