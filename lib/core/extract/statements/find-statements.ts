import type { Reading } from '../records/reading.ts';
import { type DraftStatement, overlaps, startOf } from '../records/statement.ts';
import { findAccordingTo } from './credits/according-to.ts';
import { dateStatements } from './date-statements.ts';
import { findDirectStatements } from './quotations/direct.ts';
import { findLooseQuotations } from './quotations/loose.ts';
import { findIndirectStatements } from './reports/indirect.ts';
import { findNounReports } from './reports/noun-reports.ts';

/** Statements in text order, with the dates that their own sentences give. */
export function findStatements({
  document,
  people,
  speakers,
  cues,
  nounCues,
}: Reading): DraftStatement[] {
  const found = createDrafts();
  found.add(findDirectStatements(document, cues));
  found.add(findAccordingTo(document, people, speakers));
  found.add(findIndirectStatements(document, cues, found.list()));
  found.add(findNounReports(document, nounCues));
  found.add(findLooseQuotations(document, people, cues, speakers, found.list()));
  return dateStatements(document, found.list());
}

/** Collects drafts in text order; what overlaps one that is there stays out. */
function createDrafts() {
  const drafts: DraftStatement[] = [];
  return {
    add(more: readonly DraftStatement[]): void {
      const fresh = more.filter(
        (draft) =>
          !drafts.some((other) =>
            other.parts.some((part) => draft.parts.some((own) => overlaps(own, part))),
          ),
      );
      drafts.push(...fresh);
      drafts.sort((a, b) => startOf(a) - startOf(b));
    },
    list: (): DraftStatement[] => [...drafts],
  };
}
