import type { ArticleWithFacts } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import { readWhole } from '../layout/article-records.ts';
import {
  plainDispute,
  plainEntity,
  plainEvent,
  plainRole,
  plainStatement,
} from '../layout/plain-facts.ts';
import { listAmendments } from './amendments.ts';

/**
 * Undefined if there is no such article or its source was removed. Articles of a source that is off still appear here.
 */
export function findArticle(database: Database, id: string): Promise<ArticleWithFacts | undefined> {
  return database.use(async (db) => {
    const article = await readWhole(db.transaction(['articles', 'texts']), id);
    const source = article && (await db.get('sources', article.sourceId));
    if (!article || !source || source.removedAt !== undefined) return undefined;
    const [named, roles, statements, events, disputes, amendments] = await Promise.all([
      db.getAllKeysFromIndex('namings', 'by-article', id),
      db.getAllFromIndex('roles', 'by-article', id),
      db.getAllFromIndex('statements', 'by-article', id),
      db.getAllFromIndex('events', 'by-article', id),
      db.getAllFromIndex('disputes', 'by-article', id),
      listAmendments(db, id),
    ]);
    const entities = await Promise.all(named.map(([entityId]) => db.get('entities', entityId)));
    return {
      article,
      source,
      entities: entities.filter((entity) => entity !== undefined).map(plainEntity),
      roles: roles.map(plainRole),
      statements: statements.map(plainStatement),
      events: events.map(plainEvent),
      disputes: disputes.map(plainDispute),
      amendments,
    };
  });
}
