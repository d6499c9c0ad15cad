import {
  AND_OR_BUT,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import type { Sentence, Token } from '../../records/document.ts';

/** Marks between clauses. Brackets and dashes count, because their content isn't part of the clause around them. */
const EDGE = /^[,:;–—()]$/;

/** Whether a token divides clauses: a mark, or a quotation. */
export const isEdge = (token: Token | undefined): boolean =>
  token === undefined || token.quotation >= 0 || EDGE.test(token.text);

/** The first token of the clause around a token outside quotations: after a mark or after “und”. */
export function clauseStart(tokens: readonly Token[], index: number, { first }: Sentence): number {
  let at = index;
  while (at > first && !isEdge(tokens[at - 1])) {
    // `Doe kam und sagte`: the verb opens a clause of its own.
    if (at === index && AND_OR_BUT.has(tokens[at - 1]?.lower ?? '')) break;
    at--;
  }
  return at;
}

/** The last token of that clause, before the mark or quotation after it. */
export function clauseEnd(tokens: readonly Token[], index: number, { last }: Sentence): number {
  let at = index;
  while (at < last && !isEdge(tokens[at + 1])) at++;
  // A sentence's own stop.
  return at === last && at > index && /^[.!?…]$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
}

/** Whether a clause opens with a word that moves its verb to the end: `dass`, `wie`, `der` after a comma, `mit der`. */
export function isSubordinate(tokens: readonly Token[], first: number, verb: number): boolean {
  const opening = tokens[first];
  if (!opening || first >= verb) return false;
  const conjunction = AND_OR_BUT.has(opening.lower) ? tokens[first + 1] : opening;
  if (conjunction && SUBORDINATORS.has(conjunction.lower)) return true;
  if (tokens[first - 1]?.text !== ',') return false;
  if (RELATIVE_PRONOUNS.has(opening.lower)) return true;
  return PREPOSITIONS.has(opening.lower) && RELATIVE_PRONOUNS.has(tokens[first + 1]?.lower ?? '');
}
