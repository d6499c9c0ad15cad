import type { Token } from '../records/document.ts';

export const ADVERB =
  /ly$|^(also|then|later|earlier|again|once|previously|now|too|still|already|just|even|since|always|often|sometimes|ever|seldom|never|first|himself|herself|themselves|itself)$/;
/** `He’s` of `He’s telling them`: the verb “is” or “has” behind a pronoun, and no owner. */
export function isContracted(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.kind === 'possessive' &&
    /^(he|she|it|who|that)$/.test(tokens[index - 1]?.lower ?? '')
  );
}
/** `continued to`, `began`, `keeps`: verbs that only say that another goes on. */
export const CARRYING_ON =
  /^(continue|continues|continued|continuing|begin|begins|began|begun|start|starts|started|keep|keeps|kept|proceeded)$/;
/** Whether the verb at `index` is carried by one in front of it: `continued to | argue`, `began | arguing`. */
export function carriedBy(tokens: readonly Token[], index: number): number | undefined {
  let before = index - 1;
  if (/ing$/.test(tokens[index]?.lower ?? '')) {
    return CARRYING_ON.test(tokens[before]?.lower ?? '') ? before : undefined;
  }
  while (ADVERB.test(tokens[before]?.lower ?? '')) before--;
  if (tokens[before]?.lower !== 'to') return undefined;
  return CARRYING_ON.test(tokens[before - 1]?.lower ?? '') ? before - 1 : undefined;
}
/** Words of a clause with “after” or “since”: a shorter stretch behind them is a phrase (`after the vote`). */
export const MIN_CLAUSE = 6;
/**
 * Whether another clause, whose subject a participle or second verb may have, begins between a subject and its cue:
 * `Doe came where crowds stood, shouting`, `Doe left after a divided court upheld the order, rejecting …`.
 */
export function hasClauseBetween(
  tokens: readonly Token[],
  from: number,
  cue: { first: number },
): boolean {
  // `Doe left | while saying …`: the word that binds the participle.
  const end = /^(while|when|after|before)$/.test(tokens[cue.first - 1]?.lower ?? '')
    ? cue.first - 1
    : cue.first;
  for (let index = from; index < end; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    if (/^(?:[—–;]|where|when|while|because|as)$/.test(token.lower)) return true;
    const isLong = cue.first - index > MIN_CLAUSE;
    if (isLong && /^(?:after|since|before|once|until)$/.test(token.lower)) return true;
  }
  return false;
}
