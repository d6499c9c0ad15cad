import type { NewSource, Source } from '../model.ts';
import { isPageSource } from '../sources/page-source.ts';
import type { Accepts, RestoreChange } from './change.ts';

/** What happens to the sources when a backup is restored. */
export interface SourcePlan {
  /** changes that the reader can leave out */
  changes: RestoreChange[];
  /** the sources of the backup that are refused, and why */
  refused: string[];
  /** new and changed ones, in their new form */
  sources: Source[];
  /** removed sources come back, so their articles must be read again */
  isAnyBack: boolean;
}

/**
 * Merges the sources of a backup into the current ones, which are in the reader's order. Missing sources are added at
 * the end, and removed ones come back. Known sources change only if the change is accepted. A source that comes with
 * Dramatis is never added, and no other can take its id.
 */
export function planSources(
  here: readonly Source[],
  given: readonly NewSource[],
  accepts: Accepts,
): SourcePlan {
  const all = new Map(here.map((source) => [source.id, source]));
  const changes: RestoreChange[] = [];
  const refused: string[] = [];
  const order: string[] = [];
  let isAnyBack = false;
  let last = Math.max(-1, ...here.map(({ position }) => position));
  const inUse = new Map(
    here
      .toReversed()
      .filter((source) => isPageSource(source) && source.removedAt === undefined)
      .map((source) => [source.kind, source]),
  );
  for (const source of given) {
    const found = isPageSource(source) ? inUse.get(source.kind) : all.get(source.id);
    if (found && found.kind !== source.kind) {
      refused.push(`source “${source.id}” is another one here, of the kind ${found.kind}`);
    } else if (found) {
      isAnyBack ||= found.removedAt !== undefined;
      all.set(found.id, joinSource(found, source, changes, accepts));
      order.push(found.id);
    } else if (source.kind !== 'bundled') {
      last += 1;
      const fresh = { ...source, id: freeId(all, source.id), position: last };
      all.set(fresh.id, fresh);
      if (isPageSource(fresh)) inUse.set(fresh.kind, fresh);
      order.push(fresh.id);
    }
  }
  const placed = placeSources(all, order, changes, accepts);
  const known = new Map(here.map((source) => [source.id, source]));
  const sources = placed.filter((source) => known.get(source.id) !== source);
  return { changes, refused, sources, isAnyBack };
}

/** A known source, with the accepted changes of the backup. */
function joinSource(
  here: Source,
  given: NewSource,
  changes: RestoreChange[],
  accepts: Accepts,
): Source {
  const { removedAt, ...joined } = here;
  const isShipped = here.kind === 'bundled';
  if (given.name !== here.name) {
    const id = `name of ${here.id}`;
    changes.push({ kind: 'source-name', id, isShipped, from: here.name, to: given.name });
    if (accepts(id)) joined.name = given.name;
  }
  if (given.enabled !== here.enabled) {
    const id = `switch of ${here.id}`;
    const { name } = here;
    changes.push({ kind: 'source-switch', id, isShipped, name, isOn: given.enabled });
    if (accepts(id)) joined.enabled = given.enabled;
  }
  const isSame =
    removedAt === undefined && joined.name === here.name && joined.enabled === here.enabled;
  return isSame ? here : joined;
}

/** New sources come last. If the backup's order is accepted, all sources follow it. */
function placeSources(
  all: ReadonlyMap<string, Source>,
  order: readonly string[],
  changes: RestoreChange[],
  accepts: Accepts,
): Source[] {
  const now = [...all.values()];
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Source) => places.get(id) ?? order.length;
  const wanted = now.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (wanted.every((source, place) => source === now[place])) return now;
  const isShipped = wanted.some(
    (source, place) => source.kind === 'bundled' && source !== now[place],
  );
  const names = wanted.filter(({ removedAt }) => removedAt === undefined).map(({ name }) => name);
  changes.push({ kind: 'source-order', id: 'order', isShipped, names });
  if (!accepts('order')) return now;
  return wanted.map((source, position) =>
    source.position === position ? source : { ...source, position },
  );
}

/** A free id for a source filled from pages, if a removed source has the usual one. */
function freeId(all: ReadonlyMap<string, Source>, id: string): string {
  let free = id;
  for (let count = 2; all.has(free); count++) free = `${id}~${count}`;
  return free;
}
