import type { ParsedArticle } from '../../model.ts';
import type { BackupRecord } from './backup.ts';
import { CheckError } from './check.ts';

/** Follows the records of a backup one after the other. */
export interface RecordOrder {
  /** gives the record back; throws a CheckError when it may not stand here */
  next(record: BackupRecord): BackupRecord;
}

/** Each record once, and each article behind its source, which is not one that comes with the extension. */
export function createOrder(): RecordOrder {
  const seen = new Set<string>();
  const kindOf = new Map<string, string>();
  return {
    next(record) {
      const take = (name: string) => {
        if (seen.has(name)) throw new CheckError(name, 'is there twice');
        seen.add(name);
      };
      take(nameOf(record));
      if (record.kind === 'sources') {
        for (const { id, kind } of record.sources) {
          take(`source “${id}”`);
          kindOf.set(id, kind);
        }
      }
      if (record.kind === 'article') checkSourceOf(record.article, kindOf);
      return record;
    },
  };
}

function checkSourceOf({ id, sourceId }: ParsedArticle, kindOf: ReadonlyMap<string, string>): void {
  const kind = kindOf.get(sourceId);
  const name = `article “${id}”`;
  if (!kind) throw new CheckError(name, `is of a source that is not there: “${sourceId}”`);
  if (kind === 'bundled') throw new CheckError(name, 'is of a source that is not backed up');
}

function nameOf(record: BackupRecord): string {
  // An article carries its own amendments.
  if (record.kind === 'article') return `article “${record.article.id}”`;
  return record.kind === 'amendments' ? `article “${record.articleId}”` : record.kind;
}
