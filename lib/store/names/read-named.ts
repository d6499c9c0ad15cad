import { isSoundKey } from '../../core/gazetteer/sound/sound-key.ts';
import type { StoredAlias } from '../database/records.ts';

/** Rows that are read at once. Nearly all names have fewer. */
const AT_ONCE = 64;

/** After that, each bearer in each source is one step. Of more, the page itself must say whom it means. */
const MOST_STEPS = 64;

/** An index of names whose keys are the name's key, the entity and the source. */
interface NameIndex {
  get(range: IDBKeyRange): Promise<StoredAlias | undefined>;
  getAll(range: IDBKeyRange, count: number): Promise<StoredAlias[]>;
}

interface NameStores {
  objectStore(name: 'aliases'): { index(name: 'by-bearer' | 'by-sounding'): NameIndex };
}

/** The index that finds names with this key. */
export const indexOf = (tx: NameStores, key: string): NameIndex =>
  tx.objectStore('aliases').index(isSoundKey(key) ? 'by-sounding' : 'by-bearer');

/** Records of a name. */
export interface NamedRows {
  rows: StoredAlias[];
  /** everybody who has the name is among them */
  isAll: boolean;
}

/**
 * Records of the name with this key, at least one for each bearer in each source; with an id, only of that entity. It
 * skips further articles that give a bearer the same name. So it takes as long as there are bearers.
 */
export async function readNamed(
  index: NameIndex,
  key: string,
  entityId?: string,
): Promise<NamedRows> {
  const prefix = entityId === undefined ? [key] : [key, entityId];
  const end = [...prefix, []];
  const rows = await index.getAll(IDBKeyRange.bound(prefix, end), AT_ONCE);
  if (rows.length < AT_ONCE) return { rows, isAll: true };
  for (let step = 0; step < MOST_STEPS; step++) {
    const last = rows.at(-1);
    const behind = last ? [key, last.entityId, last.sourceId] : prefix;
    const next = await index.get(IDBKeyRange.bound(behind, end, true));
    if (!next) return { rows, isAll: true };
    rows.push(next);
  }
  return { rows, isAll: false };
}
