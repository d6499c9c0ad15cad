import type { GivenRecord } from '../../core/card/card-facts.ts';
import { entityIdFor } from '../../core/entity-id.ts';
import type { Source } from '../../core/model.ts';
import type { Generation, StoredRecord } from '../database/records.ts';

/** The stores of records, in any transaction. */
interface RecordStores {
  objectStore(name: 'records'): {
    index(name: 'by-entity'): { getAll(id: string, count: number): Promise<StoredRecord[]> };
  };
}

/** More records about one entity make nobody wiser in a card. */
const MAX_RECORDS = 40;

/**
 * The records that tell of an entity, from sources that are on, in the reader's order. Records that name it only by its
 * full name, as a participant or claimant, are among them.
 */
export async function readRecords(
  tx: RecordStores,
  { members, names }: { members: readonly string[]; names: readonly string[] },
  on: ReadonlySet<string>,
  sources: readonly Source[],
  generations: readonly Generation[],
): Promise<GivenRecord[]> {
  const ids = new Set([...members, ...names.map((name) => entityIdFor('person', name))]);
  const index = tx.objectStore('records').index('by-entity');
  const found = await Promise.all([...ids].map((id) => index.getAll(id, MAX_RECORDS)));
  const unique = new Map(found.flat().map((one) => [`${one.sourceId} ${one.id}`, one]));
  const byId = new Map(generations.map((generation) => [generation.id, generation]));
  return [...unique.values()].flatMap(({ sourceId, record }) => {
    const generation = on.has(sourceId) ? byId.get(sourceId) : undefined;
    const source = sources.find(({ id }) => id === generation?.origin);
    if (!generation || !source) return [];
    const { about } = generation;
    return [{ record, source, about }];
  });
}
