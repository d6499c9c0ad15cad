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

/** Runs the rules of a language in their order. A statement that overlaps one of an earlier rule is left out. */
export function runStatementRules(
  reading: ArticleReading,
  rules: readonly StatementRule[],
): readonly DraftStatement[] {
  let found: readonly DraftStatement[] = [];
  for (const rule of rules) found = joined(found, rule.find(reading, found));
  return found;
}

/**
 * Joins two lists and sorts them by text order. A new statement is left out if it overlaps an earlier one or starts
 * where another new one starts.
 */
function joined(
  found: readonly DraftStatement[],
  more: readonly DraftStatement[],
): readonly DraftStatement[] {
  if (more.length === 0) return found;
  const isCovered = createCovered(found);
  const starts = new Set<number>();
  const free = more.filter((draft) => {
    if (draft.parts.some(isCovered) || starts.has(startOf(draft))) return false;
    starts.add(startOf(draft));
    return true;
  });
  return [...found, ...free].sort((a, b) => startOf(a) - startOf(b));
}
