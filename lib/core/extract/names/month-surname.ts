import {
  AFTER_A_QUESTION_OF_WILL,
  BEFORE_A_MONTH,
  MONTH_SURNAMES,
} from '../../lexicon/english/name-words.ts';
import { HONORIFICS, isTitleHead } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import type { BareToken } from '../records/writing.ts';

/**
 * The indices of months that are names: `Tessa May`, `Mr March`, `April Doe`. If an article confirms such a surname, it
 * means the person in other places too: `said May`. Dates are the exception: `in May`, `May 12`.
 */
export function monthNames(tokens: readonly BareToken[]): number[] {
  const months: number[] = [];
  tokens.forEach((_, index) => {
    if (isMonth(tokens[index]) && !isDated(tokens, index)) months.push(index);
  });
  const surnames = new Set(
    months.filter((index) => isBehindName(tokens, index)).map((index) => tokens[index]?.text),
  );
  return months.filter((index) => {
    if (isBehindName(tokens, index) || isBeforeName(tokens, index)) return true;
    return surnames.has(tokens[index]?.text) && !BEFORE_A_MONTH.has(lowerAt(tokens, index - 1));
  });
}

const lowerAt = (tokens: readonly BareToken[], index: number): string =>
  tokens[index]?.text.toLowerCase() ?? '';

function isMonth(token: BareToken | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !/^\p{Lu}{2}/u.test(token.text) &&
    MONTH_SURNAMES.has(token.text.toLowerCase())
  );
}

/** `May 12`, `May of 2019`, `May I` */
function isDated(tokens: readonly BareToken[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind === 'number' || AFTER_A_QUESTION_OF_WILL.has(lowerAt(tokens, index + 1)))
    return true;
  return lowerAt(tokens, index + 1) === 'of' && tokens[index + 2]?.kind === 'number';
}

/** Whether a forename, a title or both stand before it. */
function isBehindName(tokens: readonly BareToken[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before?.capital || before.kind !== 'word' || before.quotation !== tokens[index]?.quotation)
    return false;
  const lower = before.text.toLowerCase();
  if (HONORIFICS.has(lower) || isTitleHead(lower)) return true;
  if (isMonth(before)) return false;
  const title = lowerAt(tokens, index - 2);
  return isForename(lower) || HONORIFICS.has(title) || isTitleHead(title);
}

/** `April Doe` is a name, but `In April Doe left` is not. */
function isBeforeName(tokens: readonly BareToken[], index: number): boolean {
  const next = tokens[index + 1];
  if (!isForename(lowerAt(tokens, index)) || !next?.capital || next.kind !== 'word') return false;
  return !isMonth(next) && index > 0 && !BEFORE_A_MONTH.has(lowerAt(tokens, index - 1));
}
