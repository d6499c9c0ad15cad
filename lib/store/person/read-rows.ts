import { readSaid } from '../../core/card/said-before.ts';
import type { Saying } from '../../core/card/saying.ts';
import type { LineRow } from '../../core/person/filter-rows.ts';
import type { Naming, StoredEvent, StoredStatement, Tally } from '../database/records.ts';
import { ofSource } from '../layout/ranges.ts';
import type { PersonReading } from './person-reading.ts';

type SayingKey = [speakerId: string, sourceId: string, order: number, statementId: string];

/** A row of what somebody said, with the key of its saying. */
export interface SaidRow extends LineRow {
  key: SayingKey;
  sourceId: string;
}

/**
 * All statements of a person, in order. Keys are enough to count them by month. `deep` reads whole sayings, for their
 * words and articles.
 */
export async function readSaidRows(reading: PersonReading, deep: boolean): Promise<SaidRow[]> {
  const store = reading.tx.objectStore('sayings');
  const rows = await Promise.all(
    reading.tallies.map(async ({ entityId, sourceId }): Promise<SaidRow[]> => {
      const range = ofSource(entityId, sourceId);
      if (deep) return (await store.getAll(range)).map(toRow);
      return (await store.getAllKeys(range)).map((key) => toKeyRow(key));
    }),
  );
  return sortRows(rows.flat(), reading);
}

const toRow = ({ speakerId, sourceId, order, statementId, said, articleId }: Saying): SaidRow => ({
  ...toKeyRow([speakerId, sourceId, order, statementId]),
  said,
  articleId,
});

const toKeyRow = (key: SayingKey): SaidRow => ({
  id: key[3],
  order: key[2],
  sourceId: key[1],
  key,
});

/** A row of what others said about somebody. */
export interface AboutRow extends LineRow {
  sourceId: string;
  statement: StoredStatement;
}

/** All statements of others that name a person, in order. */
export async function readAboutRows(reading: PersonReading): Promise<AboutRow[]> {
  const members = new Set(reading.person.members);
  const index = reading.tx.objectStore('statements').index('about-in-order');
  const found = await Promise.all(
    reading.tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId))),
  );
  const unique = new Map(found.flat().map((statement) => [statement.id, statement]));
  const rows = [...unique.values()]
    .filter(({ speakerId }) => speakerId !== undefined && !members.has(speakerId))
    .map((statement): AboutRow => {
      const { id, order, sourceId, articleId } = statement;
      return { id, order, sourceId, articleId, said: readSaid(statement), statement };
    });
  return sortRows(rows, reading);
}

/** All reports of the events of a person. */
export async function readEventReports({ tx, tallies }: PersonReading): Promise<StoredEvent[]> {
  const index = tx.objectStore('events').index('in-order');
  const found = await Promise.all(
    tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId))),
  );
  return [...new Map(found.flat().map((event) => [event.id, event])).values()];
}

/** What each article says of a person, in numbers. Only of the given sources, if any are given. */
export async function readNamings(
  { tx, tallies }: PersonReading,
  of: readonly Tally[] = tallies,
): Promise<Naming[]> {
  const store = tx.objectStore('namings');
  const found = await Promise.all(
    of.map(({ entityId, sourceId }) => store.getAll(ofSource(entityId, sourceId))),
  );
  return found.flat();
}

/** Newest first. On a day, the reader's first source leads. */
const sortRows = <Row extends LineRow & { sourceId: string }>(
  rows: Row[],
  { sourceOrder }: PersonReading,
): Row[] => {
  const placeOf = ({ sourceId }: Row) => sourceOrder.get(sourceId) ?? 0;
  return rows.sort(
    (a, b) => a.order - b.order || placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1),
  );
};
