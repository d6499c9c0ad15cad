import type { Database } from '../database/database.ts';

/** What is read under a stamp (see lib/background/articles/reading-stamp.ts): the bundle, or every stored article. */
export type Stamped = 'bundle' | 'articles';

const keyOf = (what: Stamped) => `read-${what}`;

/** The part of that store that is needed, in any transaction. */
interface MetaStore {
  delete(key: string): Promise<void>;
}

/** The stamp under which all of it was read. Undefined if some of it was not, or may not have been. */
export const findReadingStamp = (database: Database, what: Stamped): Promise<string | undefined> =>
  database.use(async (db) => (await db.get('meta', keyOf(what)))?.value as string | undefined);

export const writeReadingStamp = (
  database: Database,
  what: Stamped,
  stamp: string,
): Promise<unknown> => database.use((db) => db.put('meta', { key: keyOf(what), value: stamp }));

/** Records that some of it must be read again, in the transaction that causes it. */
export const forgetReadingStamp = (meta: MetaStore, what: Stamped): Promise<void> =>
  meta.delete(keyOf(what));
