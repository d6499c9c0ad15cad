import type { CardFacts } from '../../core/card/card-facts.ts';
import { MAX_STATEMENTS } from '../../core/card/card-statements.ts';
import type { Entity } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import type { StoredDispute, StoredStatement, Tally } from '../database/records.ts';
import { plainDispute, plainEvent, plainStatement } from '../layout/plain-facts.ts';
import { ofEntity } from '../layout/ranges.ts';
import { isCounting } from '../sources/sources.ts';
import { type CardReading, startReading } from './card-reading.ts';
import { readInOrder } from './read-in-order.ts';
import { readKnown } from './read-known.ts';

/**
 * Statements that are read so that a card shows MAX_STATEMENTS different ones, and knows of each where else it was
 * reported and what was said before.
 */
const PAGE = 400;

/** More events and disputes than this make nobody wiser in a card. */
const MAX_EVENTS = 50;
const MAX_DISPUTES = 20;

/**
 * Reads what a card shows, from sources that are on; undefined when none of them knows the entity. The cost follows
 * what is shown and not how much is known.
 */
export function findCardFacts(
  database: Database,
  entityId: string,
): Promise<CardFacts | undefined> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const [entity, all, sources] = await Promise.all([
      tx.objectStore('entities').get(entityId),
      tx.objectStore('tallies').getAll(ofEntity(entityId)),
      tx.objectStore('sources').getAll(),
    ]);
    const on = new Set(sources.filter(isCounting).map(({ id }) => id));
    const tallies = all.filter(({ sourceId }) => on.has(sourceId));
    if (!entity || tallies.length === 0) return undefined;
    const [said, about, events, disputes, known] = await Promise.all([
      readInOrder(tx.objectStore('statements').index('in-order'), tallies, PAGE),
      readInOrder(tx.objectStore('statements').index('about-in-order'), tallies, MAX_STATEMENTS),
      readInOrder(tx.objectStore('events').index('in-order'), tallies, MAX_EVENTS),
      readInOrder(tx.objectStore('disputes').index('in-order'), tallies, MAX_DISPUTES),
      readKnown(tx, tallies),
    ]);
    const first = said.toSorted((a, b) => a.order - b.order).slice(0, PAGE);
    const statements = unique([...first, ...about, ...(await readSides(tx, disputes))]);
    const articleIds = [...statements, ...events].map(({ articleId }) => articleId);
    const named = [
      entityId,
      ...statements.flatMap(({ speakerId }) => speakerId ?? []),
      ...events.flatMap((event) => [event.entityId, ...event.participants]),
    ];
    const [entities, articles] = await Promise.all([
      readAll(tx.objectStore('entities'), named),
      readAll(tx.objectStore('articles'), articleIds),
    ]);
    return {
      entity,
      roles: joinRoles(tallies),
      statements: statements.map(plainStatement),
      events: events.map(plainEvent),
      disputes: disputes.map(plainDispute),
      entities: entities as Map<string, Entity>,
      articles,
      known,
      sourceOrder: new Map(sources.map(({ id, position }) => [id, position])),
    };
  });
}

/** The statements on both sides. */
async function readSides(
  tx: CardReading,
  disputes: readonly StoredDispute[],
): Promise<StoredStatement[]> {
  const ids = new Set(disputes.flatMap(({ claimId, replyId }) => [claimId, replyId]));
  const sides = await readAll(tx.objectStore('statements'), [...ids]);
  return [...sides.values()];
}

const joinRoles = (tallies: readonly Tally[]) => tallies.flatMap(({ roles }) => roles);

async function readAll<Row extends { id: string }>(
  store: { get(id: string): Promise<Row | undefined> },
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

const unique = <Row extends { id: string }>(rows: Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
