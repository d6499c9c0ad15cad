import { AND_OR_BUT } from '../../../lexicon/german/function-words.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { DraftStatement } from '../../records/statement.ts';
import { endWhole } from '../end-whole.ts';
import { findDirectStatements } from '../quotations/direct.ts';
import { findLooseQuotations } from '../quotations/loose.ts';
import { runStatementRules, type StatementRule } from '../run-rules.ts';
import { findActs } from './acts.ts';
import { findCarriedOn } from './carried-on.ts';
import { findCredits } from './credits.ts';
import { followingCue, introducingCue, isLedInto } from './cues-of-quotations.ts';
import { inheritSpeakers } from './inherit-speakers.ts';
import { isTitleOfWork, labelOf, signatureOf } from './labels.ts';
import { findReports } from './reports.ts';

const CUES_OF_QUOTATIONS = {
  followingCue,
  introducingCue,
  isLedInto,
  hasClause: () => false,
  joiningWords: AND_OR_BUT,
};

/** The rules for German, in this order; what overlaps a statement of a rule before is left out. */
export const GERMAN_STATEMENT_RULES: readonly StatementRule[] = [
  {
    name: 'quotations with a verb of saying',
    find: ({ document, cues }) => findDirectStatements(document, cues, CUES_OF_QUOTATIONS),
  },
  {
    name: 'credits',
    find: findCredits,
  },
  {
    name: 'clauses of a verb of saying',
    find: ({ document, cues }, found) => findReports(document, cues, found),
  },
  {
    name: 'acts of words',
    find: ({ document, cues }, found) => findActs(document, cues, found),
  },
  {
    name: 'sentences that go on in indirect speech',
    find: findCarriedOn,
  },
  {
    name: 'quotations without a clause of their own',
    find: ({ document, people, cues, speakers, scene }, found) =>
      findLooseQuotations(document, people, cues.filter(isSpoken), speakers, found, {
        labelOf: (_document, _speakers, _people, first) => labelOf(scene, speakers, first),
        signatureOf: (here) => signatureOf(document, speakers, people, here),
        isTitleOfWork,
        isIntroduced: ({ tokens }, { first }) => tokens[first - 1]?.text === ':',
      }),
  },
];

/** A verb with a subject, in a clause that no other one holds: quotations of its sentence may be its speaker's. */
const isSpoken = ({ isFinal, speaker }: CueUse): boolean => !isFinal && speaker !== undefined;

/** The statements of a German article, in text order. */
export function findStatements(reading: ArticleReading): readonly DraftStatement[] {
  const { document } = reading;
  const found = runStatementRules(reading, GERMAN_STATEMENT_RULES);
  return endWhole(document, inheritSpeakers(document, found), (word) => AND_OR_BUT.has(word));
}
