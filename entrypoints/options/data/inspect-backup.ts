import type { RestoreRefusal } from '@/components/options/data/data-state.ts';
import { BackupError, type Digest } from '@/lib/core/formats/backup/backup.ts';
import { type BackupPart, readBackup } from '@/lib/core/formats/backup/read-backup.ts';
import { splitLines } from '@/lib/core/formats/backup/split-lines.ts';
import { type BackupSummary, nothingYet, withRecord } from '@/lib/core/formats/backup/sum-up.ts';
import { messageOf } from './message-of.ts';
import { readText } from './read-text.ts';

/** The parts of a backup file, checked one by one. Nothing may be written before its `end`. */
export const readParts = (
  file: File,
  digest: Digest,
  onRead: (bytes: number) => void = () => {},
): AsyncGenerator<BackupPart> =>
  readBackup(splitLines(readText(file, onRead), file.name), { file: file.name, digest });

/** What a file holds, once all of it was read and found whole. Undefined when it is no longer wanted. */
export async function inspectBackup(
  file: File,
  digest: Digest,
  onRead: (bytes: number) => void,
  isWanted: () => boolean,
): Promise<{ summary: BackupSummary; articleIds: string[] } | undefined> {
  let summary = nothingYet(0);
  const articleIds: string[] = [];
  for await (const part of readParts(file, digest, onRead)) {
    if (!isWanted()) return undefined;
    if (part.kind === 'header') summary = nothingYet(part.header.madeAt);
    if (part.kind !== 'record') continue;
    summary = withRecord(summary, part.record);
    if (part.record.kind === 'article') articleIds.push(part.record.article.id);
  }
  return { summary, articleIds };
}

/** Why a file could not be read, in words for the reader. */
export function toRefusal(file: File, error: unknown): RestoreRefusal {
  if (error instanceof BackupError) {
    const { problem, line, detail } = error;
    return { problem, file: file.name, line, detail };
  }
  // The decoder says in this way that bytes are not text.
  if (error instanceof TypeError) return { problem: 'encoding', file: file.name };
  return { problem: 'unreadable', file: file.name, detail: messageOf(error) };
}
