import {
  BEFORE_A_PARTICIPLE,
  CLAUSE_STARTS,
  CLAUSE_STARTS_IF_LONG,
} from '../../lexicon/english/clause-words.ts';
import { ADVERB, CONTRACTING_PRONOUNS } from '../../lexicon/english/function-words.ts';
import { CARRYING_ON } from '../../lexicon/english/tense-words.ts';
import type { Token } from '../records/document.ts';

/** `He’s telling them`: whether the ending is the verb “is” or “has” after a pronoun, and not a possessive. */
export function isContracted(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'possessive' && CONTRACTING_PRONOUNS.has(tokens[index - 1]?.lower ?? '')
  );
}
/** Most adverbs before a verb. */
const MAX_ADVERBS = 4;

/** Whether the verb at `index` depends on one before it: `continued to | argue`, `began | arguing`. */
export function carriedBy(tokens: readonly Token[], index: number): number | undefined {
  let before = index - 1;
  if (/ing$/.test(tokens[index]?.lower ?? '')) {
    return CARRYING_ON.has(tokens[before]?.lower ?? '') ? before : undefined;
  }
  while (index - before <= MAX_ADVERBS && ADVERB.test(tokens[before]?.lower ?? '')) before--;
  if (tokens[before]?.lower !== 'to') return undefined;
  return CARRYING_ON.has(tokens[before - 1]?.lower ?? '') ? before - 1 : undefined;
}
/** Fewest words of a clause with “after” or “since”. Shorter ones are phrases (`after the vote`). */
export const MIN_CLAUSE = 6;
/**
 * Whether another clause begins between a subject and its cue. A participle or second verb may belong to the subject of
 * that clause: `Doe came where crowds stood, shouting`, `Doe left after a divided court upheld the order, rejecting …`.
 */
export function hasClauseBetween(
  tokens: readonly Token[],
  from: number,
  cue: { first: number },
): boolean {
  // `Doe left | while saying …`: the word that introduces the participle.
  const end = BEFORE_A_PARTICIPLE.has(tokens[cue.first - 1]?.lower ?? '')
    ? cue.first - 1
    : cue.first;
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    if (CLAUSE_STARTS.test(token.lower)) return true;
    const isLong = cue.first - index > MIN_CLAUSE;
    if (isLong && CLAUSE_STARTS_IF_LONG.has(token.lower)) return true;
  }
  return false;
}
