import {
  SEARCH_FORMAT,
  SECTIONS,
  type SearchIndex,
  unpackIndex,
} from '../../core/search/search-index.ts';
import type { Database } from '../database/database.ts';
import { readRevision } from '../meta/knowledge-revision.ts';

/** As stored. A Blob is read several times faster than arrays of that size. */
interface StoredIndex {
  /** of what is known: see knowledge-revision.ts */
  revision: string | undefined;
  format: number;
  /** the number of elements in each of SECTIONS */
  lengths: number[];
  data: Blob;
}

const KEY = 'search-index';

/**
 * The index of exactly what is known now, in this format. Undefined if it must be built again. That is also the case if
 * the browser lost the Blob's file, which it stores separately.
 */
export async function findSearchIndex(database: Database): Promise<SearchIndex | undefined> {
  const stored = await database.use(async (db) => {
    const { store } = db.transaction('meta');
    const [record, revision] = await Promise.all([store.get(KEY), readRevision(store)]);
    const index = record?.value as StoredIndex | undefined;
    return index?.format === SEARCH_FORMAT && index.revision === revision ? index : undefined;
  });
  const bytes = await stored?.data.arrayBuffer().catch(() => undefined);
  return stored && bytes && unpackIndex(bytes, stored.lengths);
}

/** Stores an index for this revision. Returns false and stores nothing if what is known has changed since. */
export function writeSearchIndex(
  database: Database,
  index: SearchIndex,
  revision: string | undefined,
): Promise<boolean> {
  const value: StoredIndex = {
    revision,
    format: SEARCH_FORMAT,
    lengths: SECTIONS.map(([name]) => index[name].length),
    data: new Blob(SECTIONS.map(([name]) => index[name])),
  };
  return database.use(async (db) => {
    const tx = db.transaction('meta', 'readwrite');
    const isCurrent = (await readRevision(tx.store)) === revision;
    await Promise.all([isCurrent ? tx.store.put({ key: KEY, value }) : undefined, tx.done]);
    return isCurrent;
  });
}
