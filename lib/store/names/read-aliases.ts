import type { Database } from '../database/database.ts';
import { forEachRecord } from '../database/for-each-record.ts';
import type { StoredAlias } from '../database/records.ts';

/** Visits every alias: see forEachRecord. */
export const forEachAlias = (
  database: Database,
  visit: (alias: StoredAlias) => void,
): Promise<void> => forEachRecord(database, 'aliases', visit);

export const countArticles = (database: Database): Promise<number> =>
  database.use((db) => db.count('articles'));
