import { type Candidate, type ReadingContext, rankStatements } from '../rank/rank-statements.ts';
import { readTerms } from '../rank/read-terms.ts';
import { createStatementIndex } from '../rank/statement-index.ts';
import { writtenAs } from '../rank/written-as.ts';
import type { Saying, ShownFor } from './saying.ts';

/** With fewer statements, all are visible at once in any order. */
const MIN_SAYINGS = 4;

/** A word that half of the person's statements have says nothing about one of them. */
const MIN_WEIGHT = Math.log(2);

/** A statement that fits what is being read, and the word that shows it. */
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
    const telling = words.filter((word) => index.weigh(word) >= MIN_WEIGHT);
    for (const word of telling) {
      const why = findWord(word, context);
      if (why) return [{ id, why }];
    }
    return [];
  });
}

/** The word as it appears in what is being read. */
function findWord(
  term: string,
  { block, title, people = [] }: ReadingContext,
): ShownFor | undefined {
  const person = people.find(({ id }) => id === term);
  if (person) return { word: person.name, where: 'paragraph' };
  const inBlock = writtenAs(term, block);
  if (inBlock) return { word: inBlock, where: 'paragraph' };
  const inTitle = writtenAs(term, title);
  return inTitle ? { word: inTitle, where: 'headline' } : undefined;
}
