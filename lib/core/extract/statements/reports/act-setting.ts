import { WEEKDAYS } from '../../../lexicon/english/calendar-words.ts';
import { SETTING_CONJUNCTIONS } from '../../../lexicon/english/clause-words.ts';
import {
  EARLIER_OR_LATE,
  LAST_THIS_EARLIER,
  SINGLE_DAYS,
  TIME_UNITS,
} from '../../../lexicon/english/date-words.ts';
import {
  FUNCTION_WORDS,
  OCCASION_PREPOSITIONS,
  OF_FOR_FROM,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import {
  BEFORE_A_NUMBER_OF_UNITS,
  NUMBER_OF_UNITS,
} from '../../../lexicon/english/quantity-words.ts';
import { OCCASION_NOUNS } from '../../../lexicon/english/speech-settings.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';

/** Longest phrase such as `in a recent telephone interview`, in words. */
const MAX_SETTING = 6;

/**
 * The end of a time such as `on Sunday`, `last week`, `months ago`, or of the word that opens `after the vote`, `when
 * the talks failed`.
 */
export function timeEnd(document: ArticleDocument, index: number): number | undefined {
  const { tokens } = document;
  const { lower = '' } = tokens[index] ?? {};
  const isClause = SETTING_CONJUNCTIONS.has(lower);
  // `the accord reached after years of talks`
  if (isClause) return /ed$/.test(tokens[index - 1]?.lower ?? '') ? undefined : index;
  if (SINGLE_DAYS.has(lower)) return index;
  const isLed = PREPOSITIONS.has(lower) && !OF_FOR_FROM.has(lower);
  let at = isLed || EARLIER_OR_LATE.has(lower) ? index + 1 : index;
  const { lower: word = '', start } = tokens[at] ?? {};
  const date = dateFrom(document, start);
  if (!date || !(WEEKDAYS.includes(word) || LAST_THIS_EARLIER.has(word))) return undefined;
  while ((tokens[at + 1]?.start ?? date.end) < date.end) at++;
  // In `Tuesday’s vote`, the day describes a thing.
  return tokens[at + 1]?.kind === 'possessive' ? undefined : at;
}

/** `| two weeks before the vote`, `| just hours after it`: where the length of time begins. */
export function measureStart(tokens: readonly Token[], index: number): number {
  const unit = TIME_UNITS;
  if (!unit.test(tokens[index - 1]?.lower ?? '')) return index;
  const isNumbered =
    tokens[index - 2]?.kind === 'number' || NUMBER_OF_UNITS.test(tokens[index - 2]?.lower ?? '');
  const first = isNumbered ? index - 2 : index - 1;
  return BEFORE_A_NUMBER_OF_UNITS.has(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** `| in a recent interview`, `| at a rally in Foo`, `| on Twitter`: whether a place or occasion of speaking begins. */
export function isOccasion(tokens: readonly Token[], index: number, end: number): boolean {
  if (!OCCASION_PREPOSITIONS.has(tokens[index]?.lower ?? '')) return false;
  for (let at = index + 1; at <= Math.min(end, index + MAX_SETTING); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' || PREPOSITIONS.has(token.lower) || token.lower === 'and')
      return false;
    // `in a television ad`: the noun describes another noun.
    const next = tokens[at + 1];
    const isOwn = next?.kind !== 'word' || next.capital || FUNCTION_WORDS.has(next.lower);
    if (OCCASION_NOUNS.test(token.lower) && isOwn) return true;
  }
  return false;
}
