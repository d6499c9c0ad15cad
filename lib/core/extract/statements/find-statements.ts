import { AND_OR_BUT, OPEN_ENDS } from '../../lexicon/english/clause-words.ts';
import { RELATIVE_PRONOUNS } from '../../lexicon/english/function-words.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { DraftStatement } from '../records/statement.ts';
import { findAccordingTo } from './credits/according-to.ts';
import { dateStatements } from './date-statements.ts';
import { endWhole } from './end-whole.ts';
import { followingCue, introducingCue } from './quotations/cue-of-quotation.ts';
import { findDirectStatements } from './quotations/direct.ts';
import { joinContinued } from './quotations/join-continued.ts';
import { labelOf } from './quotations/label.ts';
import { hasClause, isLedInto } from './quotations/led-into.ts';
import { findLooseQuotations } from './quotations/loose.ts';
import { findPosts } from './quotations/posts.ts';
import { createSignatureOf } from './quotations/signature.ts';
import { isTitleOfWork } from './quotations/title-of-work.ts';
import { findTurns } from './quotations/turns.ts';
import { findReportsByNoun } from './reports/by-noun.ts';
import { findIndirectStatements } from './reports/indirect.ts';
import { findPutQuestions } from './reports/put-question.ts';
import { saysEnough } from './reports/says-enough.ts';
import { runStatementRules, type StatementRule } from './run-rules.ts';

const CUES_OF_QUOTATIONS = {
  followingCue,
  introducingCue,
  isLedInto,
  hasClause,
  joiningWords: AND_OR_BUT,
};

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
    find: ({ document, cues }) => findDirectStatements(document, cues, CUES_OF_QUOTATIONS),
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
    name: 'questions put to somebody',
    find: ({ document, people, cues, speakers }) =>
      findPutQuestions(document, people, cues, speakers),
  },
  {
    name: 'clauses of a noun of saying',
    find: ({ document, nounCues }) => findReportsByNoun(document, nounCues),
  },
  {
    name: 'quotations without a clause of their own',
    find: ({ document, people, cues, speakers }, found) =>
      findLooseQuotations(document, people, cues, speakers, found, {
        isTitleOfWork,
        labelOf,
        signatureOf: createSignatureOf(document, speakers, people),
      }),
  },
];

/** `…, which |`, `… and |` */
const leadsOn = (word: string, isBehindComma: boolean): boolean =>
  OPEN_ENDS.has(word) || (isBehindComma && RELATIVE_PRONOUNS.has(word));

/** Finds the statements in text order, with the dates in their own sentences. */
export function findStatements(reading: ArticleReading): DraftStatement[] {
  const { document } = reading;
  const found = runStatementRules(reading, STATEMENT_RULES);
  const whole = endWhole(document, joinContinued(document, found), leadsOn);
  return dateStatements(
    document,
    whole.filter(({ type, use, parts }) => type === 'direct' || saysEnough(document, use, parts)),
  );
}
