import type { EntityType } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import type { StoredAlias } from '../database/schema.ts';
import { isCounting } from './sources.ts';

/**
 * What the reader has switched off or removed. It lists what is off because that is little, and because the names of
 * every page are checked against it.
 */
export interface SwitchedOff {
  sources: ReadonlySet<string>;
  /** the articles of those sources */
  articles: ReadonlySet<string>;
}

export function readSwitchedOff(database: Database): Promise<SwitchedOff> {
  return database.use(async (db) => {
    const off = (await db.getAll('sources')).filter((s) => !isCounting(s)).map(({ id }) => id);
    const articles = await Promise.all(
      off.map((id) => db.getAllKeysFromIndex('articles', 'by-source', id)),
    );
    return { sources: new Set(off), articles: new Set(articles.flat()) };
  });
}

/** The kinds of entity that pages are searched for. Organisations and places only serve the facts. */
const SPOTTED: ReadonlySet<EntityType> = new Set(['person', 'event']);

/** Whether pages are now searched for this name. */
export const isAliasOn = ({ sourceId, articleId, type }: StoredAlias, off: SwitchedOff): boolean =>
  SPOTTED.has(type) &&
  !off.sources.has(sourceId) &&
  (articleId === undefined || !off.articles.has(articleId));
