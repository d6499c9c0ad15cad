import { chooseDifferent } from '../rank/choose-different.ts';
import type { ReadingContext } from '../rank/rank-statements.ts';
import { findFitting } from './rank-sayings.ts';
import { createRelations } from './said-before.ts';
import type { ChosenStatement, Saying, ShownFor } from './saying.ts';

/** Most statements on a card. Search finds the others. */
export const MAX_STATEMENTS = 50;

/** Most earlier statements for comparison. */
export const MAX_BEFORE = 3;

/** Most statements that come first because they fit what is being read. All are different. */
const MAX_FITTING = 3;

/** What is being read, and what others said: see `rankSayings`. */
export interface Reading {
  context: ReadingContext;
  others: readonly Saying[];
}

/**
 * Chooses the statements by or about a person for a card. First come those that fit what is being read, then the
 * newest. The same words in several articles are one statement with all its origins. Earlier statements on the subject
 * come with it.
 */
export function chooseSaid(
  sayings: readonly Saying[],
  sourceOrder: ReadonlyMap<string, number>,
  reading?: Reading,
): ChosenStatement[] {
  const placeOf = ({ sourceId }: Saying) => sourceOrder.get(sourceId) ?? 0;
  const newest = sortSayings(sayings, placeOf);
  const relate = createRelations(
    newest.map(({ statementId, articleId, speakerId, day = '', said, about }) => {
      return { id: statementId, articleId, speakerId, date: day, said, about };
    }),
  );
  const saidOf = new Map(newest.map(({ statementId, said }) => [statementId, said]));
  const keyOf = new Map(
    newest.map(({ statementId, speakerId, said }) => [statementId, `${speakerId} ${said}`]),
  );
  const fitting = chooseDifferent(
    reading ? findFitting(newest, reading.others, reading.context) : [],
    (id) => saidOf.get(id) ?? '',
    MAX_FITTING,
  );
  const inOrder: { id: string; why?: ShownFor }[] = [
    ...fitting,
    ...newest.map(({ statementId }) => ({ id: statementId })),
  ];
  const chosen: ChosenStatement[] = [];
  const shown = new Set<string>();
  const seen = new Set<string>();
  for (const { id, why } of inOrder) {
    if (chosen.length === MAX_STATEMENTS) break;
    const key = keyOf.get(id) ?? '';
    // The same words twice in one article are also one statement.
    if (shown.has(id) || seen.has(key)) continue;
    const { alsoIn, before } = relate(id);
    if (alsoIn.some((other) => shown.has(other))) continue;
    shown.add(id);
    seen.add(key);
    chosen.push({ id, alsoIn, before: before.slice(0, MAX_BEFORE), ...(why ? { why } : {}) });
  }
  return chosen;
}

/** The newest first; within a day own words, then the sources in their order. */
export const sortSayings = <One extends Saying>(
  sayings: readonly One[],
  placeOf: (saying: One) => number,
): One[] =>
  sayings.toSorted(
    (a, b) =>
      a.order - b.order ||
      placeOf(a) - placeOf(b) ||
      a.articleId.localeCompare(b.articleId) ||
      a.start - b.start,
  );
