import type { NewSource } from '../../core/model.ts';
import type { Accepts } from '../../core/restore/change.ts';
import { planSources } from '../../core/restore/plan-sources.ts';
import type { Database } from '../database/database.ts';
import { bumpRevision } from '../meta/knowledge-revision.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { inOrder } from './sources.ts';

/**
 * Brings in the sources of a backup, in one transaction: see planSources. Gives why some of them could not come in. No
 * source may be discarded: see purgeDiscarded.
 */
export function joinSources(
  database: Database,
  given: readonly NewSource[],
  accepts: Accepts,
): Promise<string[]> {
  return database.use(async (db) => {
    const tx = db.transaction(['meta', 'sources'], 'readwrite');
    const store = tx.objectStore('sources');
    const here = (await store.getAll()).sort(inOrder);
    const { sources, refused, isAnyBack } = planSources(here, given, accepts);
    // No request is awaited by itself: thousands at once take no longer than dozens one by one.
    const work: Promise<unknown>[] = sources.map((source) => store.put(source));
    // Newer rules have not read the articles of a source while it was removed.
    if (isAnyBack) work.push(forgetReadingStamp(tx.objectStore('meta'), 'articles'));
    work.push(bumpRevision(tx.objectStore('meta')), tx.done);
    await Promise.all(work);
    return refused;
  });
}
