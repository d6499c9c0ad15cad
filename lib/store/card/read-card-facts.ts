import { buildSaying } from '../../core/card/build-saying.ts';
import type { CardFacts } from '../../core/card/card-facts.ts';
import { chooseSaid, MAX_STATEMENTS } from '../../core/card/choose-said.ts';
import { CANDIDATES } from '../../core/card/rank-sayings.ts';
import type { CardContext, ReadingContext } from '../../core/rank/rank-statements.ts';
import type { Database } from '../database/database.ts';
import type { StoredStatement, Tally } from '../database/records.ts';
import { plainDispute, plainEvent, plainStatement } from '../layout/plain-facts.ts';
import { ofEntity } from '../layout/ranges.ts';
import { readPerson } from '../people/read-person.ts';
import { readRecords } from '../records/read-records.ts';
import { countingIds, orderOfSources } from '../sources/counting-ids.ts';
import { type CardReading, startReading } from './card-reading.ts';
import { readInOrder } from './read-in-order.ts';
import { readKnown } from './read-known.ts';
import { readSayings } from './read-sayings.ts';

/** More events and disputes than this make nobody wiser in a card. */
const MAX_EVENTS = 50;
const MAX_DISPUTES = 20;

/**
 * Finds statements of a person that share words with what is being read, the best first. `personIds` are the ids of all
 * their entities.
 */
export type FindByWords = (
  personIds: readonly string[],
  context: ReadingContext,
  count: number,
) => Promise<string[]>;

/**
 * Reads what a card shows, from sources that are on; undefined when none of them knows the entity. The cost follows
 * what is shown and not how much is known. Of somebody who said very much, `findByWords` finds older statements.
 */
export async function findCardFacts(
  database: Database,
  entityId: string,
  context?: CardContext,
  findByWords?: FindByWords,
): Promise<CardFacts | undefined> {
  const byWords =
    context && findByWords ? await findOlder(database, entityId, context, findByWords) : [];
  return database.use(async (db) => {
    const tx = startReading(db);
    const [person, sources, generations] = await Promise.all([
      readPerson(tx, entityId),
      tx.objectStore('sources').getAll(),
      tx.objectStore('generations').getAll(),
    ]);
    if (!person) return undefined;
    const { entity, members, names } = person;
    const all = await Promise.all(
      members.map((id) => tx.objectStore('tallies').getAll(ofEntity(id))),
    );
    const on = countingIds(sources, generations);
    const tallies = all.flat().filter(({ sourceId }) => on.has(sourceId));
    if (tallies.length === 0) return undefined;
    const records = await readRecords(tx, person, on, sources, generations);
    const sourceOrder = orderOfSources(sources, generations);
    const [sayings, others, events, disputes, known] = await Promise.all([
      readSayings(tx, tallies, byWords, context !== undefined),
      readInOrder(
        tx.objectStore('statements').index('about-in-order'),
        tallies,
        MAX_STATEMENTS,
      ).then(unique),
      readInOrder(tx.objectStore('events').index('in-order'), tallies, MAX_EVENTS).then(unique),
      readInOrder(tx.objectStore('disputes').index('in-order'), tallies, MAX_DISPUTES).then(unique),
      readKnown(tx, tallies, person),
    ]);
    const reading = context && { context: { ...context, names }, others: sayings.others };
    const said = chooseSaid(sayings.candidates, sourceOrder, reading);
    const about = await chooseAbout(tx, new Set(members), others, sourceOrder);
    const ids = [
      ...[...said, ...about].flatMap(({ id, alsoIn, before }) => [id, ...alsoIn, ...before]),
      ...disputes.flatMap(({ claimId, replyId }) => [claimId, replyId]),
    ];
    const statements = [...(await readAll(tx.objectStore('statements'), ids)).values()];
    const named = [
      entityId,
      ...statements.flatMap(({ speakerId }) => speakerId ?? []),
      ...events.flatMap((event) => [event.entityId, ...event.participants]),
    ];
    const articleIds = [...statements, ...events].map(({ articleId }) => articleId);
    const [entities, articles] = await Promise.all([
      readAll(tx.objectStore('entities'), named),
      readAll(tx.objectStore('articles'), articleIds),
    ]);
    return {
      entity,
      roles: joinRoles(tallies),
      said,
      about,
      statements: statements.map(plainStatement),
      events: events.map(plainEvent),
      disputes: disputes.map(plainDispute),
      entities,
      articles,
      known,
      records,
      hasAll: {
        said: sayings.candidates.length < CANDIDATES && said.length < MAX_STATEMENTS,
        about: others.length < MAX_STATEMENTS,
        events: events.length < MAX_EVENTS,
      },
      sourceOrder,
    };
  });
}

/** Statements that are not among the newest. Only of somebody who said very much are there any. */
async function findOlder(
  database: Database,
  entityId: string,
  context: CardContext,
  findByWords: FindByWords,
): Promise<string[]> {
  const person = await database.use(async (db) => {
    const tx = db.transaction(['entities', 'people', 'tallies']);
    const known = await readPerson(tx, entityId);
    const tallies = await Promise.all(
      (known?.members ?? []).map((id) => tx.objectStore('tallies').getAll(ofEntity(id))),
    );
    const said = tallies.flat().reduce((sum, { statements }) => sum + statements, 0);
    return said > CANDIDATES ? known : undefined;
  });
  if (!person) return [];
  const { members, names } = person;
  return findByWords(members, { ...context, names }, CANDIDATES);
}

/** What is shown of the statements by others. Their words are compared as they stand, since they are few. */
async function chooseAbout(
  tx: CardReading,
  members: ReadonlySet<string>,
  statements: readonly StoredStatement[],
  sourceOrder: ReadonlyMap<string, number>,
) {
  const others = statements.filter(({ speakerId = '' }) => !members.has(speakerId));
  const articles = await readAll(
    tx.objectStore('articles'),
    others.map(({ articleId }) => articleId),
  );
  const sayings = others.flatMap((statement) => {
    const article = articles.get(statement.articleId);
    return article ? buildSaying(statement, article) : [];
  });
  return chooseSaid(sayings, sourceOrder);
}

const joinRoles = (tallies: readonly Tally[]) => tallies.flatMap(({ roles }) => roles);

async function readAll<Row extends { id: string }>(
  store: { get(id: string): Promise<Row | undefined> },
  ids: readonly string[],
): Promise<Map<string, Row>> {
  const found = await Promise.all([...new Set(ids)].map((id) => store.get(id)));
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/** A fact that names somebody by two of their names comes twice. */
const unique = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];
