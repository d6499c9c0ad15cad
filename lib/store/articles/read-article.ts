import type { ArticleWithFacts } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { listAmendments } from './amendments.ts';

/**
 * Undefined if there is no such article or its source was removed. Articles of a source that is off still appear here.
 */
export function findArticle(database: Database, id: string): Promise<ArticleWithFacts | undefined> {
  return database.use(async (db) => {
    const article = await db.get('articles', id);
    const source = article && (await db.get('sources', article.sourceId));
    if (!article || !source || source.removedAt !== undefined) return undefined;
    const [entities, roles, statements, events, disputes, amendments] = await Promise.all([
      db.getAllFromIndex('entities', 'by-article', id),
      db.getAllFromIndex('roles', 'by-article', id),
      db.getAllFromIndex('statements', 'by-article', id),
      db.getAllFromIndex('events', 'by-article', id),
      db.getAllFromIndex('disputes', 'by-article', id),
      listAmendments(db, id),
    ]);
    return {
      article,
      source,
      entities: entities.map(({ articleIds: _, ...entity }) => entity),
      roles,
      statements,
      events,
      disputes,
      amendments,
    };
  });
}
