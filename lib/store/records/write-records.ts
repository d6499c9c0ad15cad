import type {
  ClaimRecord,
  EventRecord,
  PersonRecord,
} from '../../core/formats/records/data-record.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Generation } from '../database/records.ts';
import { layOutRecord } from '../layout/lay-out-record.ts';
import { UnknownSourceError } from '../sources/sources.ts';

const STORES = ['generations', 'records', 'entities', 'aliases', 'tallies'] as const;
const startWriting = (db: DramatisDatabase) => db.transaction(STORES, 'readwrite');

/**
 * Adds records to a version that is being built, in one transaction. A record with the same kind and key takes the place of
 * the one before. Fails if the version isn't being built any more.
 */
export function addRecords(
  database: Database,
  generationId: string,
  records: readonly (PersonRecord | EventRecord | ClaimRecord)[],
): Promise<void> {
  return inTransaction(database, startWriting, async (tx) => {
    const generation = await tx.objectStore('generations').get(generationId);
    if (generation?.state !== 'building') throw new UnknownSourceError(generationId);
    const of = {
      sourceId: generationId,
      origin: generation.origin,
      retrievedOn: dayOf(generation.about.retrievedAt),
    };
    // Requests are not awaited one by one: thousands at once take no longer than dozens in sequence.
    const work: Promise<unknown>[] = [];
    for (const record of records) {
      const { stored, entity, aliases, tally } = layOutRecord(record, of);
      work.push(tx.objectStore('records').put(stored));
      if (entity) work.push(putEntity(tx.objectStore('entities'), entity));
      if (tally) work.push(tx.objectStore('tallies').put(tally));
      for (const alias of aliases) work.push(tx.objectStore('aliases').put(alias));
    }
    work.push(tx.objectStore('generations').put(counted(generation, records)));
    await Promise.all(work);
  });
}

/** An entity that is there keeps the person that it was joined into. */
async function putEntity<Entity extends { id: string }>(
  store: { get(id: string): Promise<Entity | undefined>; put(entity: Entity): Promise<unknown> },
  entity: Entity,
): Promise<void> {
  const kept = await store.get(entity.id);
  await store.put({ ...kept, ...entity });
}

function counted(generation: Generation, records: readonly { kind: string }[]): Generation {
  const count = (kind: string) => records.filter((record) => record.kind === kind).length;
  return {
    ...generation,
    people: generation.people + count('person'),
    events: generation.events + count('event'),
    claims: generation.claims + count('claim'),
  };
}

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
