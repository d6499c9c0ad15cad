import type { ArticleReading } from '../records/reading.ts';
import { type DraftStatement, startOf } from '../records/statement.ts';
import { createCovered } from './covered.ts';
import { findAccordingTo } from './credits/according-to.ts';
import { dateStatements } from './date-statements.ts';
import { findDirectStatements } from './quotations/direct.ts';
import { findLooseQuotations } from './quotations/loose.ts';
import { findPosts } from './quotations/posts.ts';
import { findTurns } from './quotations/turns.ts';
import { findReportsByNoun } from './reports/by-noun.ts';
import { findIndirectStatements } from './reports/indirect.ts';

/** One way to find statements. `found` are those of the earlier rules, in text order. */
interface StatementRule {
  readonly name: string;
  readonly find: (
    reading: ArticleReading,
    found: readonly DraftStatement[],
  ) => readonly DraftStatement[];
}

/** In this order. A statement that overlaps one of an earlier rule is left out. */
export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    name: 'turns of a transcript',
    find: ({ document, people, speakers }) => findTurns(document, people, speakers),
  },
  {
    name: 'embedded posts',
    find: ({ document, people, speakers }) => findPosts(document, people, speakers),
  },
  {
    name: 'quotations with a verb of saying',
    find: ({ document, cues }) => findDirectStatements(document, cues),
  },
  {
    name: '“according to”',
    find: ({ document, people, speakers }) => findAccordingTo(document, people, speakers),
  },
  {
    name: 'clauses of a verb of saying',
    find: ({ document, cues }, found) => findIndirectStatements(document, cues, found),
  },
  {
    name: 'clauses of a noun of saying',
    find: ({ document, nounCues }) => findReportsByNoun(document, nounCues),
  },
  {
    name: 'quotations without a clause of their own',
    find: ({ document, people, cues, speakers }, found) =>
      findLooseQuotations(document, people, cues, speakers, found),
  },
];

/** Finds the statements in text order, with the dates in their own sentences. */
export function findStatements(reading: ArticleReading): DraftStatement[] {
  let found: readonly DraftStatement[] = [];
  for (const rule of STATEMENT_RULES) found = joined(found, rule.find(reading, found));
  return dateStatements(reading.document, found);
}

/**
 * Joins two lists and sorts them by text order. A new statement is left out if it overlaps an earlier one or starts
 * where another new one starts.
 */
function joined(
  found: readonly DraftStatement[],
  more: readonly DraftStatement[],
): readonly DraftStatement[] {
  const isCovered = createCovered(found);
  const starts = new Set<number>();
  const free = more.filter((draft) => {
    if (draft.parts.some(isCovered) || starts.has(startOf(draft))) return false;
    starts.add(startOf(draft));
    return true;
  });
  return [...found, ...free].sort((a, b) => startOf(a) - startOf(b));
}
