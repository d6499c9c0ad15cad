import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';

/** A store or an index whose keys begin like `InOrder`. */
interface Ordered<Row> {
  getAll(range: IDBKeyRange, count: number): Promise<Row[]>;
}

/**
 * Reads the first facts of entities from the sources of these tallies, in display order. Each source is asked for its
 * own first ones. So a source that is off costs nothing, however large it is.
 */
export async function readInOrder<Row>(
  index: Ordered<Row>,
  tallies: readonly Pick<Tally, 'entityId' | 'sourceId'>[],
  count: number,
): Promise<Row[]> {
  const rows = await Promise.all(
    tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId), count)),
  );
  // The index gives each source's rows in order. The card sorts them across sources.
  return rows.flat();
}
