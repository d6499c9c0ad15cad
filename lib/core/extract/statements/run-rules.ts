import type { ArticleReading } from '../records/reading.ts';
import { type DraftStatement, startOf } from '../records/statement.ts';
import { createCovered } from './covered.ts';

/** One way to find statements. `found` are those of the rules before it, in text order. */
export interface StatementRule {
  readonly name: string;
  readonly find: (
    reading: ArticleReading,
    found: readonly DraftStatement[],
  ) => readonly DraftStatement[];
}

/** Runs the rules of a language in their order; what overlaps a statement of a rule before is left out. */
export function runStatementRules(
  reading: ArticleReading,
  rules: readonly StatementRule[],
): readonly DraftStatement[] {
  let found: readonly DraftStatement[] = [];
  for (const rule of rules) found = joined(found, rule.find(reading, found));
  return found;
}

/** Both in text order; what overlaps one that is there stays out, and so does a second one of the same start. */
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
