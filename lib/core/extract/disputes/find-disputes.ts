import {
  AGREEING,
  ATTACKING,
  DENYING,
  OBJECTING,
  OPPOSITION,
} from '../../lexicon/english/dispute-words.ts';
import { OPPOSING_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import type { DraftDispute } from '../records/dispute.ts';
import type { ArticleDocument } from '../records/document.ts';
import type { Reading } from '../records/reading.ts';
import { type DraftStatement, overlaps } from '../records/statement.ts';
import { type Answer, findAnswers } from './answers.ts';
import { findClaim, isSomebody } from './claims.ts';
import { type DisputeObject, objectOf } from './object.ts';

/** Paragraphs between a claim and an answer that names the claimer, and opposes by nothing else. */
const MAX_ADDRESSED = 5;

/**
 * Finds disputes: a statement that the article's words call an answer (`answers.ts`), the claim that it answers
 * (`claims.ts`), by what the object of the verb says of it (`object.ts`), and a sign that it opposes it.
 * Some verbs oppose by themselves; after “responded” or “replied” a participle of objection, a word of opposition in the
 * content, an attack by whom is answered, or their name behind the verb must show it, and words of thanks or agreement
 * rule it out. At least one of the two must be an entity, since nobody else has a card. Knowingly misses contradictions
 * that the article only sets side by side, and denials that it tells in a clause of another's sentence (`which Doe denies`).
 */
export function findDisputes(
  { document, cues }: Reading,
  drafts: readonly DraftStatement[],
): DraftDispute[] {
  const disputes: DraftDispute[] = [];
  // A headline says in short what the text says in full.
  const told = drafts.filter(({ use }) => document.blocks[use.sentence.block]?.kind !== 'headline');
  for (const answer of findAnswers(document, told, cues)) {
    const { reply, tie } = answer;
    if (!isSomebody(reply.speaker)) continue;
    const denies = DENYING.test(answer.lemma);
    const object = objectOf(document, answer.verb, denies);
    if (denies && !object) continue;
    const claim = findClaim(document, told.slice(0, told.indexOf(reply)), reply, object);
    if (!claim || !(isEntity(claim) || isEntity(reply))) continue;
    if (!opposes(document, answer, claim, object)) continue;
    if (disputes.some((other) => overlaps(other.tie, tie) || other.reply === reply)) continue;
    disputes.push({ claim, reply, tie });
  }
  return disputes;
}

function isEntity({ speaker }: DraftStatement): boolean {
  return speaker?.person !== undefined || speaker?.organization !== undefined;
}

function opposes(
  { text }: ArticleDocument,
  { reply, lemma }: Answer,
  claim: DraftStatement,
  object: DisputeObject | undefined,
): boolean {
  if (OPPOSING_LEMMAS.has(lemma) || DENYING.test(lemma)) return true;
  const wordsOf = (draft: DraftStatement) =>
    draft.parts.map((part) => text.slice(part.start, part.end)).join(' ');
  const content = wordsOf(reply);
  if (AGREEING.test(content)) return false;
  if (OBJECTING.has(reply.use.lemma) || OPPOSITION.test(content)) return true;
  const distance = reply.use.sentence.block - claim.use.sentence.block;
  if (object?.kind === 'name' && !object.isLoose && distance <= MAX_ADDRESSED)
    return !wordsOf(claim).endsWith('?');
  // `Has Doe ever met a nurse?` is no question to be answered.
  const surname = reply.speaker?.person?.surname;
  const said = wordsOf(claim);
  const isAimed = surname !== undefined && said.includes(surname);
  return isAimed && (ATTACKING.has(claim.use.lemma) || said.endsWith('?'));
}
