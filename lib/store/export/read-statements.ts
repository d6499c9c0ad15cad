import type { ExportedStatement } from '../../core/export/exported-statement.ts';
import type { Database } from '../database/database.ts';
import { readExportedIds } from './exported-ids.ts';

const STORES = ['sources', 'generations', 'statements', 'articles', 'entities'] as const;

/** Statements that are looked at for one page. */
const PAGE = 200;

/**
 * Statements in the order of their ids, after `after`: see readExportedIds for whose. Those of articles without an address
 * are left out, since nothing could lead to them. `last` is absent if there are no more.
 */
export function readExportedStatements(
  database: Database,
  { sourceId, after = '' }: { sourceId?: string | undefined; after?: string | undefined },
): Promise<{ statements: ExportedStatement[]; last?: string }> {
  return database.use(async (db) => {
    const tx = db.transaction(STORES);
    const { ids } = await readExportedIds(tx, sourceId);
    const range = IDBKeyRange.lowerBound(after, true);
    const batch = await tx.objectStore('statements').getAll(range, PAGE);
    const statements = await Promise.all(
      batch
        .filter((one) => ids.has(one.sourceId))
        .map(async (one): Promise<ExportedStatement[]> => {
          const [article, speaker] = await Promise.all([
            tx.objectStore('articles').get(one.articleId),
            one.speakerId ? tx.objectStore('entities').get(one.speakerId) : undefined,
          ]);
          if (!article?.url) return [];
          const name = speaker?.name ?? one.speakerText;
          return [
            {
              source: article.url,
              sourceId: one.sourceId,
              places: one.parts.map(({ start, end, exact, prefix, suffix }) => ({
                start,
                end,
                exact,
                prefix,
                suffix,
              })),
              ...(name ? { creator: name } : {}),
            },
          ];
        }),
    );
    const last = batch.length === PAGE ? batch.at(-1)?.id : undefined;
    return { statements: statements.flat(), ...(last === undefined ? {} : { last }) };
  });
}
