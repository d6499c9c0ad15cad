import { type Candidate, type ReadingContext, rankStatements } from '../rank/rank-statements.ts';
import { readTerms } from '../rank/read-terms.ts';
import { createStatementIndex } from '../rank/statement-index.ts';
import { writtenAs } from '../rank/written-as.ts';
import type { Saying, ShownFor } from './saying.ts';

/** With fewer statements, all are visible at once in any order. */
const MIN_SAYINGS = 4;

/** A word that half of the person's statements have says nothing about one of them. */
const MIN_WEIGHT = Math.log(2);

/** More words than these say no more about why a statement fits. */
const MAX_WORDS = 2;

/** A statement that fits what is being read, and the words that show it. */
export interface Fitting {
  id: string;
  why: ShownFor;
}

/** The statements that are related to what is being read, the best first. Of copies, only the newest. */
export function rankSayings(newest: readonly Saying[], context: ReadingContext): Fitting[] {
  if (newest.length < MIN_SAYINGS) return [];
  const copies = Map.groupBy(newest, ({ said }) => said);
  const firsts = [...copies.values()].flatMap(([first]) => first ?? []);
  const index = createStatementIndex(
    firsts.map(({ statementId, said, around, headline, about }) => ({
      id: statementId,
      said: [...readTerms(said), ...about],
      around: around.split(' '),
      headline: headline.split(' '),
    })),
  );
  const candidates = firsts.map(
    ({ statementId, type, day, said }): Candidate => ({
      id: statementId,
      type,
      date: day,
      copies: new Set(copies.get(said)?.map(({ articleId }) => articleId)).size,
    }),
  );
  return rankStatements(index, candidates, context).flatMap(({ id, words }) => {
    const why = findReason(
      words.filter((word) => index.weigh(word) >= MIN_WEIGHT),
      context,
    );
    return why ? [{ id, why }] : [];
  });
}

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
