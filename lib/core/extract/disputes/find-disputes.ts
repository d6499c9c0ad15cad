import { DENYING } from '../../lexicon/english/dispute-words.ts';
import type { DraftDispute } from '../records/dispute.ts';
import type { ArticleReading } from '../records/reading.ts';
import type { DraftStatement } from '../records/statement.ts';
import { type Answer, answersBehindVerb, answersByCue } from './answers.ts';
import { claimsBefore, findClaim, isSomebody } from './claims.ts';
import { objectOf } from './object.ts';
import { opposes } from './opposes.ts';

/** One way an article presents a statement as an answer. */
interface AnswerRule {
  readonly name: string;
  readonly find: (reading: ArticleReading, statements: readonly DraftStatement[]) => Answer[];
}

/** In this order. Each verb gives one answer. */
export const ANSWER_RULES: readonly AnswerRule[] = [
  {
    name: 'the words that introduce the statement',
    find: ({ document }, statements) => answersByCue(document, statements),
  },
  {
    name: 'the verb of a sentence before it',
    find: ({ document, cues }, statements) => answersBehindVerb(document, statements, cues),
  },
];

/**
 * Finds disputes. A dispute is a statement that the article presents as an answer (`answers.ts`), and the claim that it
 * answers (`claims.ts`). The object of the verb helps to find the claim (`object.ts`). A sign must show that the answer
 * opposes it (`opposes.ts`). At least one of the two speakers must be an entity, since nobody else has a card.
 *
 * Known gaps: contradictions that the article only places side by side, and denials inside another statement (`which
 * Doe denies`).
 */
export function findDisputes(
  reading: ArticleReading,
  drafts: readonly DraftStatement[],
): DraftDispute[] {
  const { document } = reading;
  const disputes: DraftDispute[] = [];
  // A headline only repeats what the text says in full.
  const told = drafts.filter(({ use }) => document.blocks[use.sentence.block]?.kind !== 'headline');
  const replies = new Set<DraftStatement>();
  // The ties are in text order, so the furthest end tells whether an earlier one reaches this far.
  let tiedUntil = 0;
  const answers = findAnswers(reading, told);
  if (answers.length === 0) return [];
  const placeOf = new Map(told.map((draft, place) => [draft, place]));
  for (const answer of answers) {
    const { reply, tie } = answer;
    if (!isSomebody(reply.speaker)) continue;
    const denies = DENYING.test(answer.lemma);
    const object = objectOf(document, answer.verb, denies);
    if (denies && !object) continue;
    const claim = findClaim(document, claimsBefore(told, placeOf.get(reply) ?? 0), reply, object);
    if (!claim || !(isEntity(claim) || isEntity(reply))) continue;
    if (!opposes({ document, answer, claim, object })) continue;
    if (tie.start < tiedUntil || replies.has(reply)) continue;
    tiedUntil = Math.max(tiedUntil, tie.end);
    replies.add(reply);
    disputes.push({ claim, reply, tie });
  }
  return disputes;
}

function isEntity({ speaker }: DraftStatement): boolean {
  return speaker?.person !== undefined || speaker?.organization !== undefined;
}

/** Sorted by the position of the words that mark them as answers. */
function findAnswers(reading: ArticleReading, statements: readonly DraftStatement[]): Answer[] {
  const byVerb = new Map<number, Answer>();
  for (const { find } of ANSWER_RULES) {
    for (const answer of find(reading, statements)) {
      if (!byVerb.has(answer.verb)) byVerb.set(answer.verb, answer);
    }
  }
  return [...byVerb.values()].sort((a, b) => a.tie.start - b.tie.start);
}
