import type { Token } from '../records/document.ts';
import { isSpacedDash } from './insertions.ts';

/**
 * Where the clause in front of `end` begins, from `first` on: behind the last semicolon, and inside brackets or
 * dashes that are still open (`Foo (at one point | as low as 9%, Doe says) fell`).
 */
export function clauseStart(tokens: readonly Token[], first: number, end: number): number {
  let start = first;
  let bracket: number | undefined;
  let dash: number | undefined;
  for (let index = first; index < end - 1; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) continue;
    if (token.text === ';') start = index + 1;
    else if (token.text === '(') bracket = index + 1;
    else if (token.text === ')') bracket = undefined;
    else if (isSpacedDash(tokens, index)) dash = dash === undefined ? index + 1 : undefined;
  }
  const isClosed = dash !== undefined && closesDash(tokens, end);
  return Math.max(start, bracket ?? first, isClosed ? (dash ?? first) : first);
}

/** Tokens from a clause to the dash that closes its insertion. */
const MAX_TO_DASH = 16;

function closesDash(tokens: readonly Token[], end: number): boolean {
  for (let index = end; index < end + MAX_TO_DASH; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[end]?.sentence) return false;
    if (isSpacedDash(tokens, index)) return true;
  }
  return false;
}
