import { buildEvents } from '../../core/card/build-card.ts';
import { displayOrder } from '../../core/card/display-order.ts';
import { countMonths, filterRows } from '../../core/person/filter-rows.ts';
import type { LineFilter, PersonLines } from '../../core/person/person-model.ts';
import { tokenize } from '../../core/text/tokenize.ts';
import { plainEvent } from '../layout/plain-facts.ts';
import { type PersonReading, readAll } from './person-reading.ts';
import { readEventReports } from './read-rows.ts';

interface EventsAsked extends LineFilter {
  offset: number;
  limit: number;
}

/** A page of somebody's events, newest first. An event in several articles is one line. */
export async function findEventLines(
  reading: PersonReading,
  asked: EventsAsked,
  ofOutlet: ReadonlySet<string>,
): Promise<PersonLines> {
  const { tx, sourceOrder } = reading;
  const reports = (await readEventReports(reading)).filter(
    ({ articleId }) => asked.outlet === undefined || ofOutlet.has(articleId),
  );
  const [entities, articles] = await Promise.all([
    readAll(
      tx.objectStore('entities'),
      reports.flatMap(({ entityId, participants }) => [entityId, ...participants]),
    ),
    readAll(
      tx.objectStore('articles'),
      reports.map(({ articleId }) => articleId),
    ),
  ]);
  const lines = buildEvents({ events: reports.map(plainEvent), entities, articles, sourceOrder });
  const rows = lines.map((line) => ({
    id: line.entityId,
    order: displayOrder(line.date),
    said: tokenize(line.name)
      .map(({ key }) => key)
      .join(' '),
    line,
  }));
  const { outlet: _, kind: __, ...filter } = asked;
  const found = filterRows(rows, filter, { disputed: new Set(), ofOutlet });
  const end = asked.offset + asked.limit;
  return {
    statements: [],
    events: found.slice(asked.offset, end).map(({ line }) => line),
    total: found.length,
    months: countMonths(found),
    ...(end < found.length ? { next: end } : {}),
  };
}
