import type { CardOption } from '../../core/card/card-state.ts';
import { detailOf } from '../../core/search/build-hit.ts';
import type { Database } from '../../store/database/database.ts';
import { readFound } from '../../store/search/read-found.ts';
import { readSwitchedOff } from '../../store/sources/switched-off.ts';

/** Entities with what distinguishes them from their namesakes, in the requested order. Unknown ids are left out. */
export async function describeEntities(
  database: Database,
  entityIds: readonly string[],
): Promise<CardOption[]> {
  const off = await readSwitchedOff(database);
  const wanted = entityIds.map((id) => ({ kind: 'person' as const, id }));
  const found = await readFound(database, wanted, off);
  return found.flatMap((facts) => {
    if (facts?.kind !== 'entity') return [];
    const { id, name, type } = facts.entity;
    const detail = detailOf(facts);
    return [{ id, name, type, ...(detail ? { detail } : {}) }];
  });
}
