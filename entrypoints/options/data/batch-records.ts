import type { BackupPart } from '@/lib/core/formats/backup/read-backup.ts';

export type RecordPart = Extract<BackupPart, { kind: 'record' }>;

/** UTF-16 units of articles in a call. They are read in a few seconds, so that progress moves and stopping is quick. */
const BATCH_SIZE = 100_000;
/** Records in a call. */
const BATCH = 20;

/** The records of a file in their order, in batches. Other parts go to `onOther`. */
export async function* batchRecords(
  parts: AsyncIterable<BackupPart>,
  onOther: (part: Exclude<BackupPart, RecordPart>) => void = () => {},
): AsyncGenerator<RecordPart[]> {
  let batch: RecordPart[] = [];
  let size = 0;
  for await (const part of parts) {
    if (part.kind !== 'record') {
      onOther(part);
      continue;
    }
    batch.push(part);
    size += part.record.kind === 'article' ? part.record.article.text.length : 0;
    if (size < BATCH_SIZE && batch.length < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
