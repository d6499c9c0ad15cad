import type { Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';

/** An index over `InOrder`, of any store. */
interface OrderedIndex<Row> {
  getAll(range: IDBKeyRange, count: number): Promise<Row[]>;
}

/**
 * The first facts of an entity from the sources of these tallies, in the order of display. Each source is asked for its
 * own first ones, so that one that is off costs nothing, however much it holds.
 */
export async function readInOrder<Row extends { id: string }>(
  index: OrderedIndex<Row>,
  tallies: readonly Pick<Tally, 'entityId' | 'sourceId'>[],
  count: number,
): Promise<Row[]> {
  const rows = await Promise.all(
    tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId), count)),
  );
  // The index gives each source's rows in order. Across sources the card's own order decides.
  return rows.flat();
}
