import 'fake-indexeddb/auto';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import { readBackup } from '@/lib/core/formats/backup/read-backup.ts';
import { splitLines } from '@/lib/core/formats/backup/split-lines.ts';
import { writeBackup } from '@/lib/core/formats/backup/write-backup.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { collect, digest, from } from '../../core/formats/backup/backup-fixtures.ts';
import { type Kept, NOW } from './kept-fixtures.ts';

export const statementOf = async (kept: Kept, id: string) => {
  const [statement] = (await findArticle(kept.database, id))?.statements ?? [];
  if (!statement) throw new Error(`no statement is known of ${id}`);
  return statement;
};
export const correct = async (kept: Kept, id: string) => {
  const statement = await statementOf(kept, id);
  const places = statement.parts.map(({ start, end }) => ({ start, end }));
  await kept.amending.correct(statement.id, 'as read', {
    kind: 'statement',
    speaker: { type: 'person', name: 'Tomas Brandvold' },
    type: 'direct',
    places,
    date: '2025-09-03',
  });
};
/** Restores records with all their changes. */
export const restore = async (kept: Kept, records: BackupRecord[], choices = true) => {
  const { changes } = await kept.data.plan(records);
  return kept.data.restore(
    records,
    choices,
    changes.map(({ id }) => id),
  );
};

/** As if they had gone through a file: written, read and checked. */
export async function throughFile(records: BackupRecord[]): Promise<BackupRecord[]> {
  const lines = await collect(writeBackup(from(records), { madeAt: NOW, digest }));
  const pieces = splitLines(from([lines.join('')]), 'f');
  const read = await collect(readBackup(pieces, { file: 'f', digest }));
  return read.flatMap((part) => (part.kind === 'record' ? [part.record] : []));
}
