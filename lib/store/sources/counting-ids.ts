import type { Source } from '../../core/model.ts';
import type { Generation } from '../database/records.ts';
import { isCounting } from './sources.ts';

/** The ids under which facts count now: of sources that are on, and of the current versions of their data. */
export function countingIds(
  sources: readonly Source[],
  generations: readonly Generation[],
): Set<string> {
  const on = new Set(sources.filter(isCounting).map(({ id }) => id));
  for (const { id, origin, state } of generations)
    if (state === 'current' && on.has(origin)) on.add(id);
  return on;
}

/** The reader's order by source id, and by the ids of versions of their data. */
export function orderOfSources(
  sources: readonly Source[],
  generations: readonly Generation[],
): Map<string, number> {
  const order = new Map(sources.map(({ id, position }) => [id, position]));
  for (const { id, origin } of generations) order.set(id, order.get(origin) ?? order.size);
  return order;
}
