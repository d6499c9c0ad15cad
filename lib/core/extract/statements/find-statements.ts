import { findCues } from '../cues/find-cues.ts';
import { findNounCues } from '../cues/find-noun-cues.ts';
import type { CueUse } from '../records/cue.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { People } from '../records/person.ts';
import type { FoundRole } from '../records/role.ts';
import type { Speakers } from '../records/speaker.ts';
import { type DraftStatement, overlaps } from '../records/statement.ts';
import { nameSpeakers } from '../speakers/name-speakers.ts';
import { createResolveOffice } from '../speakers/offices.ts';
import { findAccordingTo } from './credits/according-to.ts';
import { dateStatements } from './date-statements.ts';
import { findDirectStatements } from './quotations/direct.ts';
import { findLooseQuotations } from './quotations/loose.ts';
import { findIndirectStatements } from './reports/indirect.ts';
import { findNounReports } from './reports/noun-reports.ts';

/** Statements in text order, with the dates that their own sentences give, and the verbs that report them. */
export function findStatements(
  document: ArticleDocument,
  people: People,
  roles: readonly FoundRole[],
  speakers: Speakers,
): { drafts: DraftStatement[]; cues: CueUse[] } {
  const cues = findCues(document, people);
  const nouns = findNounCues(document, people);
  const officeOf = createResolveOffice(document, roles, people.persons);
  nameSpeakers(
    document,
    people,
    officeOf,
    [...cues, ...nouns].sort((a, b) => a.first - b.first),
    speakers,
  );
  const found = createDrafts();
  found.add(findDirectStatements(document, cues));
  found.add(findAccordingTo(document, people, speakers));
  found.add(findIndirectStatements(document, cues, found.list()));
  found.add(findNounReports(document, nouns));
  found.add(findLooseQuotations(document, people, cues, speakers, found.list()));
  const drafts = found.list();
  dateStatements(document, drafts);
  return { drafts, cues };
}
export function startOf(draft: DraftStatement): number {
  return draft.parts[0]?.start ?? 0;
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
