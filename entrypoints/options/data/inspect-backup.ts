import type { RestoreRefusal } from '@/components/options/data/data-state.ts';
import {
  BackupError,
  type BackupRecord,
  type BackupRefusal,
  type Digest,
} from '@/lib/core/formats/backup/backup.ts';
import { type BackupPart, readBackup } from '@/lib/core/formats/backup/read-backup.ts';
import { splitLines } from '@/lib/core/formats/backup/split-lines.ts';
import { type BackupSummary, nothingYet, withRecord } from '@/lib/core/formats/backup/sum-up.ts';
import type { RestoreChange } from '@/lib/core/restore/change.ts';
import type { RestorePlan } from '@/lib/messaging/protocol.ts';
import { batchRecords } from './batch-records.ts';
import { messageOf } from './message-of.ts';
import { readText } from './read-text.ts';

/** The parts of a backup file, checked one by one. Nothing may be written before its `end`. */
export const readParts = (
  file: File,
  digest: Digest,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<BackupPart> =>
  readBackup(splitLines(readText(file, onRead), file.name), { file: file.name, digest });

/** The content of a file, and what it would change here. */
export interface Inspected {
  summary: BackupSummary;
  articleIds: string[];
  changes: RestoreChange[];
  refused: BackupRefusal[];
}

/** Most changes that are shown and can be made. Changes that aren't shown are never made. */
const MOST_CHANGES = 2000;

/**
 * Checks a whole file after all of it was read. Undefined if it is no longer wanted. `plan` says what records would
 * change.
 */
export async function inspectBackup(
  parts: AsyncIterable<BackupPart>,
  plan: (records: BackupRecord[]) => Promise<RestorePlan>,
  isWanted: () => boolean,
): Promise<Inspected | undefined> {
  const found: Inspected = { summary: nothingYet(0), articleIds: [], changes: [], refused: [] };
  const batches = batchRecords(parts, (part) => {
    if (part.kind === 'header') found.summary = nothingYet(part.header.madeAt);
    if (part.kind === 'refused') found.refused.push(part.refusal);
  });
  for await (const batch of batches) {
    if (!isWanted()) return undefined;
    for (const { record } of batch) {
      found.summary = withRecord(found.summary, record);
      if (record.kind === 'article') found.articleIds.push(record.article.id);
    }
    const planned = await plan(batch.map(({ record }) => record));
    const lineOf = (index: number) => batch[index]?.line ?? 0;
    const room = MOST_CHANGES - found.changes.length;
    found.changes.push(...planned.changes.slice(0, room));
    found.refused.push(
      ...planned.refused.map(({ index, cause }) => ({ line: lineOf(index), cause })),
      ...planned.changes.slice(room).map(() => ({
        line: lineOf(batch.length - 1),
        cause: `there are over ${MOST_CHANGES} changes, and this one is left out`,
      })),
    );
  }
  return isWanted() ? found : undefined;
}

/** Why a file couldn't be read, in words for the reader. */
export function toRefusal(file: File, error: unknown): RestoreRefusal {
  if (error instanceof BackupError) {
    const { problem, line, detail } = error;
    return { problem, file: file.name, line, detail };
  }
  // The decoder throws this if bytes aren't text.
  if (error instanceof TypeError) return { problem: 'encoding', file: file.name };
  return { problem: 'unreadable', file: file.name, detail: messageOf(error) };
}
