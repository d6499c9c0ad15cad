import type { BackupRecord } from './backup.ts';
import { CheckError } from './check.ts';

/** Follows the records of a backup one after the other. */
export interface RecordOrder {
  /** gives the record back; throws a CheckError when it may not stand here */
  next(record: BackupRecord): BackupRecord;
}

/** Each record once, and each article behind its source, which is not one that comes with Dramatis. */
export function createOrder(): RecordOrder {
  const seen = new Set<string>();
  const kindOf = new Map<string, string>();
  return {
    next(record) {
      const name = nameOf(record);
      if (seen.has(name)) throw new CheckError(name, 'is there twice');
      seen.add(name);
      if (record.kind === 'source') kindOf.set(record.source.id, record.source.kind);
      if (record.kind === 'article') {
        const { sourceId } = record.article;
        const kind = kindOf.get(sourceId);
        if (!kind) throw new CheckError(name, `is of a source that is not there: “${sourceId}”`);
        if (kind === 'bundled') throw new CheckError(name, 'is of a source that is not backed up');
      }
      return record;
    },
  };
}

function nameOf(record: BackupRecord): string {
  if (record.kind === 'source') return `source “${record.source.id}”`;
  // An article carries its own amendments.
  if (record.kind === 'article') return `article “${record.article.id}”`;
  return record.kind === 'amendments' ? `article “${record.articleId}”` : record.kind;
}
