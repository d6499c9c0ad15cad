import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';

/** A store or an index whose keys begin as `InOrder`. */
interface Ordered<Row> {
  getAll(range: IDBKeyRange, count: number): Promise<Row[]>;
}

/**
 * The first facts of entities from the sources of these tallies, in the order of display. Each source is asked for its
 * own first ones, so that one that is off costs nothing, however much it holds.
 */
export async function readInOrder<Row>(
  index: Ordered<Row>,
  tallies: readonly Pick<Tally, 'entityId' | 'sourceId'>[],
  count: number,
): Promise<Row[]> {
  const rows = await Promise.all(
    tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId), count)),
  );
  // The index gives each source's rows in order. Across sources the card's own order decides.
  return rows.flat();
}
