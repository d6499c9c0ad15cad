import { MONTHS, WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import { LONG_TIME_UNITS } from '../../lexicon/english/date-words.ts';
import { LINKS_TO_A_TIME } from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';

/** `for forty years`, `in January`, `since 2019`: whether the words say when rather than what. */
export function isWhen(tokens: readonly Token[], index: number): boolean {
  const preposition = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (!next || !LINKS_TO_A_TIME.has(preposition)) return false;
  if (next.kind === 'number' || MONTHS.includes(next.lower) || WEEKDAYS.includes(next.lower))
    return true;
  return tokens.slice(index + 1, index + 5).some((token) => LONG_TIME_UNITS.test(token.lower));
}

/** `since 2019`, `from 2009 to 2012`: a time in figures, which ends a role in apposition. */
export function isYear(tokens: readonly Token[], index: number): boolean {
  const isLinked = LINKS_TO_A_TIME.has(tokens[index]?.lower ?? '');
  return isLinked && /^(?:19|20)\d\d$/.test(tokens[index + 1]?.text ?? '');
}
