import type { Source } from '../../core/model.ts';
import type { Generation } from '../database/records.ts';
import { countingIds } from '../sources/counting-ids.ts';

/** The stores that say what counts, in any transaction. */
interface SourceStores {
  objectStore(name: 'sources'): { getAll(): Promise<Source[]> };
  objectStore(name: 'generations'): { getAll(): Promise<Generation[]> };
}

/**
 * The ids under which facts are exported: of one source, also when it is off, or of all sources that are on. A removed
 * source has none.
 */
export async function readExportedIds(
  tx: SourceStores,
  sourceId: string | undefined,
): Promise<{ ids: ReadonlySet<string>; versions: readonly string[] }> {
  const [sources, generations] = await Promise.all([
    tx.objectStore('sources').getAll(),
    tx.objectStore('generations').getAll(),
  ]);
  const chosen =
    sourceId === undefined
      ? sources
      : sources.filter(({ id }) => id === sourceId).map((one) => ({ ...one, enabled: true }));
  const ids = countingIds(chosen, generations);
  const versions = generations.flatMap(({ id }) => (ids.has(id) ? id : []));
  return { ids, versions: versions.toSorted() };
}
