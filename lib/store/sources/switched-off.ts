import type { EntityType } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import type { StoredAlias } from '../database/records.ts';
import { isCounting } from './sources.ts';

/**
 * What the reader has switched off or removed. It lists what is off because that is little, and because the names of
 * every page are checked against it.
 */
export interface SwitchedOff {
  sources: ReadonlySet<string>;
}

export function readSwitchedOff(database: Database): Promise<SwitchedOff> {
  return database.use(async (db) => {
    const off = (await db.getAll('sources')).filter((source) => !isCounting(source));
    return { sources: new Set(off.map(({ id }) => id)) };
  });
}

/** The kinds of entity that pages are searched for. Organisations and places only serve the facts. */
const SPOTTED: ReadonlySet<EntityType> = new Set(['person', 'event']);

/** Is the source of this fact on? */
export const isOn = ({ sourceId }: { sourceId: string }, off: SwitchedOff): boolean =>
  !off.sources.has(sourceId);

/** Is this a name that pages are searched for now? */
export const isAliasOn = (alias: StoredAlias, off: SwitchedOff): boolean =>
  SPOTTED.has(alias.type) && isOn(alias, off);
