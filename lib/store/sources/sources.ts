import type { NewSource, Source, SourceKind } from '../../core/model.ts';
import type { Database } from '../database/database.ts';

/** Whether its facts count in cards, search and marks. */
export const isCounting = ({ enabled, removedAt }: Source): boolean =>
  enabled && removedAt === undefined;

const OF_READER: ReadonlySet<SourceKind> = new Set(['added', 'remembered', 'own']);

/** What is in the reading history was read, and nothing else comes there. */
const TAKES: ReadonlySet<SourceKind> = new Set(['added', 'own']);

/** Whether the reader put its articles in, one by one or from files. Then the reader can also remove them. */
export const isOfReader = ({ kind }: Pick<Source, 'kind'>): boolean => OF_READER.has(kind);

/** Compares by the reader's order. Of sources with the same place, the older comes first. */
export const inOrder = (a: Source, b: Source): number =>
  a.position - b.position || a.addedAt - b.addedAt || a.id.localeCompare(b.id);

/** The first source of a kind that isn't removed. */
export async function findSourceOfKind(
  database: Database,
  kind: SourceKind,
): Promise<Source | undefined> {
  const sources = await database.use((db) => db.getAll('sources'));
  return sources
    .filter((source) => source.kind === kind && source.removedAt === undefined)
    .sort(inOrder)[0];
}

/** The sources that articles can be put into, in the reader's order. */
export async function listTargets(database: Database): Promise<{ id: string; name: string }[]> {
  const sources = await database.use((db) => db.getAll('sources'));
  return sources
    .filter(({ kind, removedAt }) => removedAt === undefined && TAKES.has(kind))
    .sort(inOrder)
    .map(({ id, name }) => ({ id, name }));
}

/** The ids of all sources of a kind, including removed ones. */
export async function listSourceIds(database: Database, kind: SourceKind): Promise<string[]> {
  const sources = await database.use((db) => db.getAll('sources'));
  return sources.filter((source) => source.kind === kind).map(({ id }) => id);
}

export const findSource = (database: Database, id: string): Promise<Source | undefined> =>
  database.use((db) => db.get('sources', id));

/** The part of that store that is needed, in any transaction. */
interface SourceStore {
  getAll(): Promise<Source[]>;
  put(source: Source): Promise<unknown>;
}

/** Adds a source as the last one. */
export async function addSource(store: SourceStore, source: NewSource): Promise<void> {
  const positions = (await store.getAll()).map(({ position }) => position);
  await store.put({ ...source, position: Math.max(-1, ...positions) + 1 });
}

export class UnknownSourceError extends Error {
  constructor(id: string) {
    super(`There is no source “${id}”`);
    this.name = 'UnknownSourceError';
  }
}
