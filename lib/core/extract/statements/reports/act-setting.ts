import { WEEKDAYS } from '../../../lexicon/english/calendar-words.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../../../lexicon/english/function-words.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';

/** Nouns of where words are spoken or written. */
const OCCASION =
  /^(interview|interviews|speech|speeches|rally|rallies|conference|statement|tweet|tweets|debate|hearing|forum|event|briefing|letter|memo|email|podcast|broadcast|appearance|twitter|facebook|television|tv|show|trail|hall|op-ed|blog|radio|testimony|address|remarks)$/;
/** The longest “in a recent telephone interview”. */
const MAX_SETTING = 6;

/** The end of `on Sunday`, `last week`, `months ago`; or of what opens `after the vote`, `when the talks failed`. */
export function timeEnd({ tokens, dates }: ArticleDocument, index: number): number | undefined {
  const { lower = '' } = tokens[index] ?? {};
  const isClause = /^(when|while|after|before|during|following|amid|since)$/.test(lower);
  // `the accord reached after years of talks`
  if (isClause) return /ed$/.test(tokens[index - 1]?.lower ?? '') ? undefined : index;
  if (/^(yesterday|tonight)$/.test(lower)) return index;
  const isLed = PREPOSITIONS.has(lower) && !/^(of|for|from)$/.test(lower);
  let at = isLed || lower === 'earlier' || lower === 'late' ? index + 1 : index;
  const { lower: word = '', start } = tokens[at] ?? {};
  const date = dates.find((one) => one.start === start);
  if (!date || !(WEEKDAYS.includes(word) || /^(last|this|earlier)$/.test(word))) return undefined;
  while ((tokens[at + 1]?.start ?? date.end) < date.end) at++;
  // `Tuesday’s vote` is a thing.
  return tokens[at + 1]?.kind === 'possessive' ? undefined : at;
}

/** `| two weeks before the vote`, `| just hours after it`: where the measure in front begins. */
export function measureStart(tokens: readonly Token[], index: number): number {
  const unit = /^(years?|months?|weeks?|days?|hours?|minutes?|decades?|moments?)$/;
  if (!unit.test(tokens[index - 1]?.lower ?? '')) return index;
  const isNumbered =
    tokens[index - 2]?.kind === 'number' ||
    /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/.test(
      tokens[index - 2]?.lower ?? '',
    );
  const first = isNumbered ? index - 2 : index - 1;
  return /^(just|only|a|some)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** `| in a recent interview`, `| at a rally in Foo`, `| on Twitter` */
export function isOccasion(tokens: readonly Token[], index: number, end: number): boolean {
  if (!/^(in|at|on|through|via)$/.test(tokens[index]?.lower ?? '')) return false;
  for (let at = index + 1; at <= Math.min(end, index + MAX_SETTING); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' || PREPOSITIONS.has(token.lower) || token.lower === 'and')
      return false;
    // `in a television ad`: the noun of another.
    const next = tokens[at + 1];
    const isOwn = next?.kind !== 'word' || next.capital || FUNCTION_WORDS.has(next.lower);
    if (OCCASION.test(token.lower) && isOwn) return true;
  }
  return false;
}
