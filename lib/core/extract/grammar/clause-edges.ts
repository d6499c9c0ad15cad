import { CLAUSE_OPENERS } from '../../lexicon/english/clause-words.ts';
import type { Token } from '../records/document.ts';

/** A noun phrase as a stretch of tokens, indices inclusive. */
export interface NounPhrase {
  first: number;
  last: number;
}
/** Longest noun phrase, in tokens. Longer stretches are misread sentences. */
export const MAX_WORDS = 24;
/** Whether a clause, and with it a subject, can begin after a token. */
export function isBoundary(token: Token): boolean {
  if (token.quotation >= 0) return true;
  if (token.kind === 'punctuation') return !/^[&%$#/@+'’-]$/.test(token.text);
  return CLAUSE_OPENERS.test(token.lower);
}
