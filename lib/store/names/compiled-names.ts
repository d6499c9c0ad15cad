import type { Database } from '../database/database.ts';
import { findRevision, readRevision } from '../meta/knowledge-revision.ts';

/** All names in the form that is matched, with counts from their compilation. */
export interface CompiledNames {
  /** of what is known: see knowledge-revision.ts; undefined if nothing is known */
  revision: string | undefined;
  /** `NAME_FORMAT` of the code that compiled it */
  format: number;
  entities: number;
  aliases: number;
  /** `NameTrie.cells` */
  cells: Uint16Array<ArrayBuffer>;
  /** the bits of its gate */
  gate: Uint8Array<ArrayBuffer>;
}

/** As stored. A Blob is read several times faster than an array of that size. */
type StoredNames = Omit<CompiledNames, 'cells'> & { cells: Blob };

const KEY = 'compiled-names';

/**
 * The names compiled from exactly what is known now, in this format. Undefined if they must be compiled again. That is
 * also the case if the browser lost the Blob's file, which it stores separately.
 */
export async function findCompiledNames(
  database: Database,
  format: number,
): Promise<CompiledNames | undefined> {
  const stored = await database.use(async (db) => {
    const { store } = db.transaction('meta');
    const [record, revision] = await Promise.all([store.get(KEY), readRevision(store)]);
    const names = record?.value as StoredNames | undefined;
    return names && names.format === format && names.revision === revision ? names : undefined;
  });
  const bytes = await stored?.cells.arrayBuffer().catch(() => undefined);
  return stored && bytes && { ...stored, cells: new Uint16Array(bytes) };
}

/** Stores compiled names. Returns false and stores nothing if what is known has changed since. */
export function writeCompiledNames(database: Database, names: CompiledNames): Promise<boolean> {
  const value: StoredNames = { ...names, cells: new Blob([names.cells]) };
  return database.use(async (db) => {
    const tx = db.transaction('meta', 'readwrite');
    const isCurrent = (await readRevision(tx.store)) === names.revision;
    await Promise.all([isCurrent ? tx.store.put({ key: KEY, value }) : undefined, tx.done]);
    return isCurrent;
  });
}

export const findKnowledgeRevision = (database: Database): Promise<string | undefined> =>
  database.use(findRevision);
