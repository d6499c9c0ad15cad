import type { Database } from '../database/database.ts';
import type { StoredAlias } from '../database/records.ts';
import { findRevision, readRevision } from '../meta/knowledge-revision.ts';
import { findAddedSince, startTrail } from './names-trail.ts';

/** All names in the form that is matched. Their counts are too high where names were added that were there already. */
export interface CompiledNames {
  /** of what is known: see knowledge-revision.ts; undefined if nothing is known */
  revision: string | undefined;
  /** `NAME_FORMAT` of the code that compiled it */
  format: number;
  entities: number;
  /** those of them that only lists know; absent if it was compiled before lists were counted */
  listed?: number;
  aliases: number;
  /** how many aliases there were when all were compiled; the others were added since */
  atFirst: number;
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
  return stored && load(stored);
}

/** Compiled names of an earlier revision, and all aliases that came in since. */
export interface OutdatedNames {
  names: CompiledNames;
  /** of what is known now */
  revision: string | undefined;
  added: StoredAlias[];
}

/** Undefined if anything but new articles changed what is known since, or if no names are compiled. */
export async function findOutdatedNames(
  database: Database,
  format: number,
): Promise<OutdatedNames | undefined> {
  const found = await database.use(async (db) => {
    const tx = db.transaction(['meta', 'aliases']);
    const meta = tx.objectStore('meta');
    const stored = (await meta.get(KEY))?.value as StoredNames | undefined;
    if (!stored || stored.format !== format) return undefined;
    const articleIds = await findAddedSince(meta, stored.revision);
    if (!articleIds) return undefined;
    const byArticle = tx.objectStore('aliases').index('by-article');
    const added = await Promise.all(articleIds.map((id) => byArticle.getAll(id)));
    return { stored, revision: await readRevision(meta), added: added.flat() };
  });
  const names = found && (await load(found.stored));
  return names && { names, revision: found.revision, added: found.added };
}

async function load(stored: StoredNames): Promise<CompiledNames | undefined> {
  const bytes = await stored.cells.arrayBuffer().catch(() => undefined);
  return bytes && { ...stored, cells: new Uint16Array(bytes) };
}

/** Stores compiled names. Returns false and stores nothing if what is known has changed since. */
export function writeCompiledNames(database: Database, names: CompiledNames): Promise<boolean> {
  const value: StoredNames = { ...names, cells: new Blob([names.cells]) };
  return database.use(async (db) => {
    const tx = db.transaction('meta', 'readwrite');
    const isCurrent = (await readRevision(tx.store)) === names.revision;
    if (isCurrent) {
      await tx.store.put({ key: KEY, value });
      if (names.revision !== undefined) await startTrail(tx.store, names.revision);
    }
    await tx.done;
    return isCurrent;
  });
}

export const findKnowledgeRevision = (database: Database): Promise<string | undefined> =>
  database.use(findRevision);
