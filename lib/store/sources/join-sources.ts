import type { NewSource, Source } from '../../core/model.ts';
import { isPageSource } from '../../core/sources/page-source.ts';
import type { Database } from '../database/database.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { addSource, inOrder } from './sources.ts';

/**
 * Brings in the sources of a backup, in one transaction. Missing ones are added; removed ones that aren't deleted yet
 * come back. With `choices`, existing sources take over on/off, name and order from the backup. A source that ships
 * with the extension is never added. No source may be discarded: see purgeDiscarded.
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
        // Newer rules have not read its articles while it was removed.
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

/** Of the sources filled from pages, the one in use. Removed ones stay aside. */
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
