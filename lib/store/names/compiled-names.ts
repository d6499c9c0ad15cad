import type { Database } from '../database/database.ts';
import type { StoredAlias } from '../database/records.ts';
import { findRevision, readRevision } from '../meta/knowledge-revision.ts';
import { findChangesSince, readTrailLength, startTrail } from './names-trail.ts';

/**
 * All names in the form that is matched, of sources that are off as well. Whether a name counts is decided when its
 * bearers are looked up. So switching a source changes nothing here, and names that are gone do no harm.
 */
export interface CompiledNames {
  /** of what is known: see knowledge-revision.ts; undefined if nothing is known */
  revision: string | undefined;
  /** `NAME_FORMAT` of the code that compiled it */
  format: number;
  entities: number;
  /** those of them that only lists know; absent if it was compiled before lists were counted */
  listed?: number;
  /** articles that went since all were compiled */
  gone: number;
  /** how often names were added since */
  parts: number;
  /** new with every change of the cells, which are stored apart */
  cellsId: string;
  /** `NameTrie.cells` */
  cells: Uint16Array<ArrayBuffer>;
  /** the bits of its gate */
  gate: Uint8Array<ArrayBuffer>;
}

/** The hashes of all names, packed: those that were compiled, or only those that were added to them. */
export type PackedNames = { all: Uint8Array<ArrayBuffer> } | { added: Uint8Array<ArrayBuffer> };

type StoredNames = Omit<CompiledNames, 'cells'>;

/** Apart from the rest, which changes more often. A Blob is read several times faster than an array of that size. */
interface StoredCells {
  id: string;
  cells: Blob;
}

const KEY = 'compiled-names';
const CELLS_KEY = 'compiled-cells';
/** a Blob of the hashes of names that were compiled, and a list of those that were added to them */
const HASHES_KEY = 'name-hashes';
const ADDED_KEY = 'name-hashes-added';

/**
 * The names compiled from exactly what is known now, in this format. Undefined if they must be compiled again. That is
 * also the case if the browser lost the Blob's file, which it stores separately.
 */
export async function findCompiledNames(
  database: Database,
  format: number,
): Promise<CompiledNames | undefined> {
  const found = await database.use(async (db) => {
    const { store } = db.transaction('meta');
    const [names, revision] = await Promise.all([readStored(store, format), readRevision(store)]);
    return names && names.stored.revision === revision ? names : undefined;
  });
  return found && load(found);
}

/** Compiled names of an earlier revision, and all aliases that came in since. */
export interface OutdatedNames {
  names: CompiledNames;
  /** of what is known now */
  revision: string | undefined;
  added: StoredAlias[];
  /** articles that went since */
  gone: number;
}

/** Undefined if it isn't known what has changed since, or if no names are compiled. */
export async function findOutdatedNames(
  database: Database,
  format: number,
): Promise<OutdatedNames | undefined> {
  const found = await database.use(async (db) => {
    const tx = db.transaction(['meta', 'aliases']);
    const meta = tx.objectStore('meta');
    const names = await readStored(meta, format);
    const changes = names && (await findChangesSince(meta, names.stored.revision));
    if (!changes) return undefined;
    const byArticle = tx.objectStore('aliases').index('by-article');
    const added = await Promise.all(changes.articleIds.map((id) => byArticle.getAll(id)));
    return { ...names, revision: await readRevision(meta), added: added.flat(), ...changes };
  });
  const names = found && (await load(found));
  return names && { names, revision: found.revision, added: found.added, gone: found.gone };
}

/** The hashes of all compiled names, part by part. Undefined if they are lost. */
export async function findNameHashes(
  database: Database,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const [blob, added] = await database.use((db) => {
    const meta = db.transaction('meta').store;
    return Promise.all([meta.get(HASHES_KEY), meta.get(ADDED_KEY)]);
  });
  const all = await (blob?.value as Blob | undefined)?.arrayBuffer().catch(() => undefined);
  return all && [new Uint8Array(all), ...((added?.value ?? []) as Uint8Array<ArrayBuffer>[])];
}

/** The store with that name, in any transaction. */
interface MetaStore {
  get(key: string): Promise<{ value: unknown } | undefined>;
}

interface FoundNames {
  stored: StoredNames;
  cells: StoredCells | undefined;
}

async function readStored(meta: MetaStore, format: number): Promise<FoundNames | undefined> {
  const [names, cells] = await Promise.all([meta.get(KEY), meta.get(CELLS_KEY)]);
  const stored = names?.value as StoredNames | undefined;
  if (stored?.format !== format) return undefined;
  return { stored, cells: cells?.value as StoredCells | undefined };
}

async function load({ stored, cells }: FoundNames): Promise<CompiledNames | undefined> {
  // An earlier version kept the cells elsewhere.
  if (!cells || cells.id !== stored.cellsId) return undefined;
  const bytes = await cells.cells.arrayBuffer().catch(() => undefined);
  return bytes && { ...stored, cells: new Uint16Array(bytes) };
}

/** Stores compiled names. Returns false and stores nothing if what is known has changed since. */
export function writeCompiledNames(
  database: Database,
  { cells, ...names }: CompiledNames,
  packed?: PackedNames,
): Promise<boolean> {
  return database.use(async (db) => {
    const tx = db.transaction('meta', 'readwrite');
    const meta = tx.store;
    const isCurrent = (await readRevision(meta)) === names.revision;
    if (isCurrent) {
      const before = (await meta.get(CELLS_KEY))?.value as StoredCells | undefined;
      await meta.put({ key: KEY, value: names satisfies StoredNames });
      if (before?.id !== names.cellsId) {
        const value: StoredCells = { id: names.cellsId, cells: new Blob([cells]) };
        await meta.put({ key: CELLS_KEY, value });
      }
      if (packed) await putHashes(meta, packed);
      if (names.revision !== undefined) await startTrail(meta, names.revision);
    }
    await tx.done;
    return isCurrent;
  });
}

interface WritableMeta extends MetaStore {
  put(record: { key: string; value: unknown }): Promise<unknown>;
}

async function putHashes(meta: WritableMeta, packed: PackedNames): Promise<void> {
  if ('all' in packed) {
    await meta.put({ key: HASHES_KEY, value: new Blob([packed.all]) });
    await meta.put({ key: ADDED_KEY, value: [] });
    return;
  }
  const before = ((await meta.get(ADDED_KEY))?.value ?? []) as Uint8Array[];
  await meta.put({ key: ADDED_KEY, value: [...before, packed.added] });
}

export const findKnowledgeRevision = (database: Database): Promise<string | undefined> =>
  database.use(findRevision);

/** How many articles' names must be added to the compiled ones. */
export const findTrailLength = (database: Database): Promise<number> =>
  database.use((db) => readTrailLength(db.transaction('meta').store));
