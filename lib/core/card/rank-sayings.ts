import {
  type Candidate,
  type RankedStatement,
  type ReadingContext,
  rankStatements,
} from '../rank/rank-statements.ts';
import { readTerms } from '../rank/read-terms.ts';
import { createStatementIndex, type RankedDocument } from '../rank/statement-index.ts';
import { writtenAs } from '../rank/written-as.ts';
import type { Saying, ShownFor } from './saying.ts';

/** With fewer statements, all are visible at once in any order. */
const MIN_SAYINGS = 4;

/** Most statements of a person among which those that fit are chosen. */
export const CANDIDATES = 400;

/** Of somebody who said more, so many are the newest, and the others share words with what is being read. */
export const NEWEST = 250;

/** Statements that show which words are common. With fewer of a person's own, others' are read as well. */
export const BACKGROUND = 200;

/** A word that half of the statements have says nothing about one of them. */
const MIN_WEIGHT = Math.log(2);

/** More words than these say no more about why a statement fits. */
const MAX_WORDS = 2;

/** A statement that fits what is being read, and the words that show it. */
export interface Fitting {
  id: string;
  why: ShownFor;
}

/**
 * The statements that are looked at, of all that is known or of the newest: all of few. Of many, the newest and those
 * that were found by words. Both lists have the best first.
 */
export function chooseCandidates<One extends Saying>(
  newest: readonly One[],
  byWords: readonly One[],
): One[] {
  const first = newest.slice(0, byWords.length > 0 ? NEWEST : CANDIDATES);
  const known = new Set(first.map(({ statementId }) => statementId));
  const others = byWords.filter(({ statementId }) => !known.has(statementId));
  return [...first, ...others.slice(0, CANDIDATES - first.length)];
}

/**
 * The statements that are related to what is being read, the best first. Of copies, only the newest. `others` are what
 * others said: see `rankSayings`.
 */
export function findFitting(
  newest: readonly Saying[],
  others: readonly Saying[],
  context: ReadingContext,
): Fitting[] {
  if (newest.length < MIN_SAYINGS) return [];
  const { ranked, weigh } = rankSayings(newest, others, context);
  return ranked.flatMap(({ id, words }) => {
    const why = findReason(
      words.filter((word) => weigh(word) >= MIN_WEIGHT),
      context,
    );
    return why ? [{ id, why }] : [];
  });
}

/** Ranked statements, and how much it means that a statement has a word. */
export interface RankedSayings {
  ranked: RankedStatement[];
  weigh(term: string): number;
}

/**
 * Orders a person's statements for what is being read. Card and command line both do it here. Of copies, only the first
 * counts. Few statements don't show which words are common, so `others` are counted up to BACKGROUND.
 */
export function rankSayings(
  newest: readonly Saying[],
  others: readonly Saying[],
  context: ReadingContext,
): RankedSayings {
  const copies = Map.groupBy(newest, ({ said }) => said);
  const firsts = [...copies.values()].flatMap(([first]) => first ?? []);
  const background = others.slice(0, Math.max(0, BACKGROUND - newest.length));
  const index = createStatementIndex(firsts.map(toDocument), background.map(toDocument));
  const candidates = firsts.map(
    ({ statementId, type, day, said }): Candidate => ({
      id: statementId,
      type,
      date: day,
      copies: new Set(copies.get(said)?.map(({ articleId }) => articleId)).size,
    }),
  );
  return { ranked: rankStatements(index, candidates, context), weigh: index.weigh };
}

const toDocument = ({ statementId, said, around, headline, about }: Saying): RankedDocument => ({
  id: statementId,
  said: [...readTerms(said), ...about],
  around: around.split(' '),
  headline: headline.split(' '),
});

/** The telling words as they appear in what is being read: those of the paragraph, or else those of the headline. */
function findReason(terms: readonly string[], context: ReadingContext): ShownFor | undefined {
  for (const where of ['paragraph', 'headline'] as const) {
    const words = terms.flatMap((term) => findWord(term, where, context) ?? []);
    if (words.length > 0) return { words: words.slice(0, MAX_WORDS), where };
  }
  return undefined;
}

function findWord(
  term: string,
  where: ShownFor['where'],
  { block, title, people = [] }: ReadingContext,
): string | undefined {
  if (where === 'headline') return writtenAs(term, title);
  return people.find(({ id }) => id === term)?.name ?? writtenAs(term, block);
}
