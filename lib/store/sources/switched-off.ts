import type { EntityType } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import type { StoredAlias } from '../database/records.ts';
import { countingIds } from './counting-ids.ts';

/**
 * What the reader has switched off or removed. It lists what is off because that is little, and because the names of
 * every page are checked against it.
 */
export interface SwitchedOff {
  sources: ReadonlySet<string>;
}

export function readSwitchedOff(database: Database): Promise<SwitchedOff> {
  return database.use(async (db) => {
    const tx = db.transaction(['sources', 'generations']);
    const [sources, generations] = await Promise.all([
      tx.objectStore('sources').getAll(),
      tx.objectStore('generations').getAll(),
    ]);
    const on = countingIds(sources, generations);
    const all = [...sources, ...generations].map(({ id }) => id);
    return { sources: new Set(all.filter((id) => !on.has(id))) };
  });
}

/** The kinds of entity that pages are searched for. Organisations and places only serve the facts. */
const SPOTTED: ReadonlySet<EntityType> = new Set(['person', 'event']);

/** Is the source of this fact on? */
export const isOn = ({ sourceId }: { sourceId: string }, off: SwitchedOff): boolean =>
  !off.sources.has(sourceId);

/** Is this a name that pages are searched for, if its source is on? */
export const isSpotted = ({ type }: Pick<StoredAlias, 'type'>): boolean => SPOTTED.has(type);

/** Is this a name that pages are searched for now? */
export const isAliasOn = (alias: StoredAlias, off: SwitchedOff): boolean =>
  isSpotted(alias) && isOn(alias, off);
