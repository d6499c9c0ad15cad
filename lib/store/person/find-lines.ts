import { buildDispute } from '../../core/card/build-card.ts';
import { buildStatement, originOf } from '../../core/card/card-statements.ts';
import type { Comparable } from '../../core/card/said-before.ts';
import type { Dispute } from '../../core/model.ts';
import { choosePage, NEAR } from '../../core/person/choose-page.ts';
import { countMonths, filterRows, needsWords } from '../../core/person/filter-rows.ts';
import type {
  LineFilter,
  PersonLines,
  PersonPart,
  PersonStatement,
} from '../../core/person/person-model.ts';
import type { Database } from '../database/database.ts';
import { plainDispute, plainStatement } from '../layout/plain-facts.ts';
import { ofSource } from '../layout/ranges.ts';
import { findEventLines } from './find-event-lines.ts';
import { type PersonReading, readAll, readOf } from './person-reading.ts';
import {
  type AboutRow,
  readAboutRows,
  readNamings,
  readSaidRows,
  type SaidRow,
} from './read-rows.ts';

export interface LinesAsked extends LineFilter {
  entityId: string;
  part: PersonPart;
  /** `next` of the page before */
  offset: number;
  /** most lines */
  limit: number;
}

/**
 * A page of what is known of somebody, newest first. Undefined if no source that is on knows them. Only keys are read of
 * statements that aren't shown, unless the filter asks for words or for an outlet.
 */
export function findLines(database: Database, asked: LinesAsked): Promise<PersonLines | undefined> {
  return readOf(database, asked.entityId, async (reading) => {
    const ofOutlet = await readArticlesOf(reading, asked.outlet);
    if (asked.part === 'events') return findEventLines(reading, asked, ofOutlet);
    const disputes = await readDisputes(reading);
    const disputed = new Set(disputes.flatMap(({ claimId, replyId }) => [claimId, replyId]));
    const all: (SaidRow | AboutRow)[] =
      asked.part === 'said'
        ? await readSaidRows(reading, needsWords(asked))
        : await readAboutRows(reading);
    const rows = filterRows(all, asked, { disputed, ofOutlet });
    const from = Math.max(0, asked.offset - NEAR);
    const window = rows.slice(from, asked.offset + asked.limit + 2 * NEAR);
    const { shown, next } = choosePage(
      await readComparable(reading, window),
      asked.offset - from,
      asked.limit,
    );
    return {
      statements: await buildLines(reading, shown, disputes),
      events: [],
      total: rows.length,
      months: countMonths(rows),
      ...(from + next < rows.length ? { next: from + next } : {}),
    };
  });
}

/** The ids of an outlet's articles that name the person. */
async function readArticlesOf(
  reading: PersonReading,
  outlet: string | undefined,
): Promise<ReadonlySet<string>> {
  if (outlet === undefined) return new Set();
  const some = reading.tallies.filter(({ outlets }) => outlets[outlet] !== undefined);
  const ofOutlet = (await readNamings(reading, some)).filter(
    ({ publisher }) => publisher === outlet,
  );
  return new Set(ofOutlet.map(({ articleId }) => articleId));
}

async function readDisputes({ tx, tallies }: PersonReading): Promise<Dispute[]> {
  const index = tx.objectStore('disputes').index('in-order');
  const found = await Promise.all(
    tallies.map(({ entityId, sourceId }) => index.getAll(ofSource(entityId, sourceId))),
  );
  return [...new Map(found.flat().map((each) => [each.id, plainDispute(each)])).values()];
}

/** Rows in the form in which statements are compared. A row whose statement is gone is left out. */
async function readComparable(
  { tx }: PersonReading,
  rows: readonly (SaidRow | AboutRow)[],
): Promise<Comparable[]> {
  const found = await Promise.all(
    rows.map(async (row): Promise<Comparable[]> => {
      if ('statement' in row) {
        const { id, articleId, speakerId = '', date = '', about } = row.statement;
        return [{ id, articleId, speakerId, date, said: row.said ?? '', about }];
      }
      const saying = await tx.objectStore('sayings').get(row.key);
      if (!saying) return [];
      const { articleId, said, about, day = '' } = saying;
      return [{ id: row.id, articleId, speakerId: row.key[0], date: day, said, about }];
    }),
  );
  return found.flat();
}

async function buildLines(
  { tx }: PersonReading,
  shown: readonly { id: string; alsoIn: string[] }[],
  disputes: readonly Dispute[],
): Promise<PersonStatement[]> {
  const ids = new Set(shown.map(({ id }) => id));
  const theirs = disputes.filter(({ claimId, replyId }) => ids.has(claimId) || ids.has(replyId));
  const stored = await readAll(tx.objectStore('statements'), [
    ...shown.flatMap(({ id, alsoIn }) => [id, ...alsoIn]),
    ...theirs.flatMap(({ claimId, replyId }) => [claimId, replyId]),
  ]);
  const statements = [...stored.values()].map(plainStatement);
  const [entities, articles] = await Promise.all([
    readAll(
      tx.objectStore('entities'),
      statements.flatMap(({ speakerId }) => speakerId ?? []),
    ),
    readAll(
      tx.objectStore('articles'),
      statements.map(({ articleId }) => articleId),
    ),
  ]);
  const facts = { statements, entities, articles };
  return shown.flatMap(({ id, alsoIn }) => {
    const statement = stored.get(id);
    const [line] = statement ? buildStatement(statement, facts) : [];
    if (!statement || !line) return [];
    const origins = alsoIn.flatMap((other) => {
      const also = stored.get(other);
      return also ? originOf(also, facts) : [];
    });
    return [
      {
        line: { ...line, ...(origins.length > 0 ? { alsoIn: origins } : {}) },
        place: {
          articleId: statement.articleId,
          start: statement.parts[0]?.start ?? 0,
          end: statement.parts.at(-1)?.end ?? 0,
        },
        disputes: theirs
          .filter(({ claimId, replyId }) => claimId === id || replyId === id)
          .flatMap((dispute) => buildDispute(dispute, facts)),
      },
    ];
  });
}
