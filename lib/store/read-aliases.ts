import type { Database } from './database.ts';
import { forEachRecord } from './for-each-record.ts';
import type { StoredAlias } from './schema.ts';

/** Visits every alias, see forEachRecord. */
export const forEachAlias = (
  database: Database,
  visit: (alias: StoredAlias) => void,
): Promise<void> => forEachRecord(database, 'aliases', visit);
