import type { NewSource } from '../../core/model.ts';
import type { Accepts } from '../../core/restore/change.ts';
import { planSources } from '../../core/restore/plan-sources.ts';
import type { Database } from '../database/database.ts';
import { forgetReadingStamp } from '../meta/reading-stamps.ts';
import { bumpWithNames } from '../names/names-trail.ts';
import { inOrder } from './sources.ts';

/**
 * Writes the sources of a backup in one transaction: see planSources. Returns the reasons why some are refused. No
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
    // Requests are not awaited one by one. Thousands at once take no longer than dozens in sequence.
    const work: Promise<unknown>[] = sources.map((source) => store.put(source));
    // While a source was removed, newer rules didn't read its articles.
    if (isAnyBack) work.push(forgetReadingStamp(tx.objectStore('meta'), 'articles'));
    work.push(bumpWithNames(tx.objectStore('meta'), {}), tx.done);
    await Promise.all(work);
    return refused;
  });
}
