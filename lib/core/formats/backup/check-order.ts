import type { ParsedArticle } from '../../model.ts';
import type { BackupRecord } from './backup.ts';
import { CheckError, type Refuse } from './check.ts';

/** Follows the records of a backup one after the other. */
export interface RecordOrder {
  /**
   * Returns the record. Throws a CheckError if it may not stand here. `refuse` is told which of its sources is left
   * out.
   */
  next(record: BackupRecord, refuse: Refuse): BackupRecord;
}

/**
 * Checks that each record comes once, and that each article comes after its source. The source must not be one that
 * comes with the extension.
 */
export function createOrder(): RecordOrder {
  const seen = new Set<string>();
  const kindOf = new Map<string, string>();
  return {
    next(record, refuse) {
      const take = (name: string) => {
        if (seen.has(name)) throw new CheckError(name, 'is there twice');
        seen.add(name);
      };
      take(nameOf(record));
      if (record.kind === 'sources') {
        const sources = record.sources.filter(({ id, kind }) => {
          if (kindOf.has(id)) refuse(new CheckError(`source “${id}”`, 'is there twice'));
          const isFirst = !kindOf.has(id);
          if (isFirst) kindOf.set(id, kind);
          return isFirst;
        });
        return { ...record, sources };
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
  // An article contains its own amendments.
  if (record.kind === 'article') return `article “${record.article.id}”`;
  return record.kind === 'amendments' ? `article “${record.articleId}”` : record.kind;
}
