import type { Bearer } from '../../core/merge/separate-namesakes.ts';
import type { Entity } from '../../core/model.ts';
import type { Naming, SourceCounts, StoredEntity, Tally } from '../database/records.ts';
import type { WriteTransaction } from '../database/write-transaction.ts';
import { ofEntity } from '../layout/ranges.ts';
import { addNaming } from '../layout/tally.ts';
import { toBearer } from '../names/read-bearers.ts';
import { blockOf } from '../people/block-of.ts';
import { noteEntities } from '../search/note-unindexed.ts';
import { putAll } from './put-all.ts';

/** What an article adds to the counts of its source, without its people. */
export type Amounts = Pick<SourceCounts, 'articles' | 'events' | 'statements'>;

/**
 * What several articles of a source change together: entities, tallies and the counts of the source. Each record is
 * read once and written once, however many articles name the same people.
 */
export interface Ledger {
  /** everybody who has the name behind an id, in the store or in an article that was added */
  bearersOf(id: string): Bearer[];
  add(entities: readonly Entity[], namings: readonly Naming[], amounts: Amounts): void;
  /** Writes what was added. No request is awaited. */
  write(): void;
}

/** Reads what is stored of these entities. With `namesakes`, also of those who have their names. */
export async function openLedger(
  tx: WriteTransaction,
  sourceId: string,
  entityIds: Iterable<string>,
  namesakes = false,
): Promise<Ledger> {
  const ids = [...new Set(entityIds)];
  const entities = new Map<string, StoredEntity>();
  const tallies = new Map<string, Tally[]>();
  const load = async (id: string) => {
    const [entity, told] = await Promise.all([
      tx.objectStore('entities').get(id),
      tx.objectStore('tallies').getAll(ofEntity(id)),
    ]);
    if (entity) entities.set(id, entity);
    tallies.set(id, told);
  };
  const loadNumbered = async (id: string) => {
    const range = IDBKeyRange.bound(`${id}~`, `${id}~\uffff`);
    const numbered = await tx.objectStore('entities').getAllKeys(range);
    await Promise.all(numbered.map(load));
  };
  const [before] = await Promise.all([
    tx.objectStore('counts').get(sourceId),
    ...ids.map(load),
    ...(namesakes ? ids.map(loadNumbered) : []),
  ]);
  return createLedger(tx, { sourceId, entities, tallies, before });
}

interface Loaded {
  sourceId: string;
  entities: Map<string, StoredEntity>;
  tallies: Map<string, Tally[]>;
  before: SourceCounts | undefined;
}

function createLedger(
  tx: WriteTransaction,
  { sourceId, entities, tallies, before }: Loaded,
): Ledger {
  const counts = { ...(before ?? { sourceId, articles: 0, people: 0, events: 0, statements: 0 }) };
  const changed = new Set<string>();
  const blocks = new Set<string>();
  const addOne = (naming: Naming) => {
    const { entityId } = naming;
    const told = tallies.get(entityId) ?? [];
    const own = told.find((tally) => tally.sourceId === sourceId);
    if (!own && isPerson(entityId)) counts.people++;
    const others = told.filter((tally) => tally !== own);
    tallies.set(entityId, [...others, addNaming(own, naming)]);
    changed.add(entityId);
  };
  const tellOf = (entity: Entity) => {
    const block = blockOf(entity);
    if (block !== undefined) blocks.add(block);
    const own = block === undefined ? {} : { block };
    entities.set(entity.id, { ...entities.get(entity.id), ...entity, ...own });
  };
  return {
    bearersOf: (id) =>
      [...entities.values()]
        .filter((entity) => entity.id === id || entity.id.startsWith(`${id}~`))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map((entity) => toBearer(entity, tallies.get(entity.id) ?? [], undefined)),
    add(named, namings, amounts) {
      named.forEach(tellOf);
      namings.forEach(addOne);
      counts.articles += amounts.articles;
      counts.events += amounts.events;
      counts.statements += amounts.statements;
    },
    write() {
      const own = (id: string) => tallies.get(id)?.filter((tally) => tally.sourceId === sourceId);
      const named = [...changed].flatMap((id) => entities.get(id) ?? []);
      putAll(tx.objectStore('entities'), named);
      putAll(
        tx.objectStore('tallies'),
        [...changed].flatMap((id) => own(id) ?? []),
      );
      putAll(
        tx.objectStore('unjoined'),
        [...blocks].map((block) => ({ block })),
      );
      putAll(tx.objectStore('counts'), [counts]);
      noteEntities(tx.objectStore('unindexed'), [...changed]).catch(() => undefined);
    },
  };
}

/** An entity's id begins with its type. */
const isPerson = (entityId: string): boolean => entityId.startsWith('person/');
