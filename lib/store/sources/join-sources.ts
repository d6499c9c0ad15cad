import type { NewSource, Source } from '../../core/model.ts';
import { isPageSource } from '../../core/sources/page-source.ts';
import type { Database } from '../database/database.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { addSource, inOrder } from './sources.ts';

/**
 * Brings in sources of a backup, in one transaction: what is not here is added, what was removed and is not yet deleted
 * comes back. Of those that are here the reader's choices (on/off, name, order) become those given, where `choices` are
 * wanted. A source that comes with the extension is never added. Nothing may be discarded: see purgeDiscarded.
 */
export function joinSources(
  database: Database,
  given: readonly NewSource[],
  { choices }: { choices: boolean },
): Promise<void> {
  return database.use(async (db) => {
    const tx = db.transaction(['meta', 'sources'], 'readwrite');
    const store = tx.objectStore('sources');
    const order: string[] = [];
    for (const source of given) {
      const all = await store.getAll();
      const here = findHere(all, source);
      if (here) {
        const { removedAt, ...back } = here;
        const { name, enabled } = choices ? source : here;
        await store.put({ ...back, name, enabled });
        // While it was away its articles were not read again by newer rules.
        if (removedAt !== undefined) await forgetReadingStamp(tx.objectStore('meta'), 'articles');
        order.push(here.id);
      } else if (source.kind !== 'bundled') {
        const id = freeId(all, source.id);
        await addSource(store, { ...source, id });
        order.push(id);
      }
    }
    if (choices) {
      const sorted = sortAs(order, await store.getAll());
      for (const [position, source] of sorted.entries()) await store.put({ ...source, position });
    }
    await bumpRevision(tx.objectStore('meta'));
    await tx.done;
  });
}

/** Of those that are filled from pages, the one in use; what was removed of them stays aside. */
function findHere(all: readonly Source[], { id, kind }: NewSource): Source | undefined {
  if (!isPageSource({ kind })) return all.find((source) => source.id === id);
  return all
    .filter((source) => source.kind === kind && source.removedAt === undefined)
    .toSorted(inOrder)[0];
}

function freeId(all: readonly Source[], id: string): string {
  let free = id;
  for (let count = 2; all.some((source) => source.id === free); count++) free = `${id}~${count}`;
  return free;
}

function sortAs(order: readonly string[], all: readonly Source[]): Source[] {
  const placeOf = ({ id }: Source) => (order.includes(id) ? order.indexOf(id) : order.length);
  return all.toSorted((a, b) => placeOf(a) - placeOf(b) || inOrder(a, b));
}
