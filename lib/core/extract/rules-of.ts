import type { FoundDate } from '../dates/calendar.ts';
import { findRow } from '../lexicon/tell-language.ts';
import type { ParsedArticle, Span } from '../model.ts';
import { ENGLISH } from './english-rules.ts';
import { GERMAN } from './german-rules.ts';
import type { LanguageRules } from './records/language-rules.ts';

/** The languages whose articles give facts, by the codes of their rows in lexicon/languages.ts. */
const LANGUAGES_WITH_RULES: readonly { codes: readonly string[]; rules: LanguageRules }[] = [
  { codes: ['en'], rules: ENGLISH },
  { codes: ['de', 'lb', 'gsw'], rules: GERMAN },
];

/** The rules for a language (BCP 47: `en-GB`), or undefined where there are none. */
export const rulesOf = (tag: string): LanguageRules | undefined =>
  findRow(LANGUAGES_WITH_RULES, tag)?.rules;

/** The dates of a stretch of an article, as its language writes them. */
export const datesIn = (
  { text, lang, publishedOn }: Pick<ParsedArticle, 'text' | 'lang' | 'publishedOn'>,
  block: Span,
): FoundDate[] => rulesOf(lang)?.writing.findDates(text, block, publishedOn) ?? [];

/** Other stretches of time there; `dates` are those found before. */
export const periodsIn = (
  { text, lang, publishedOn }: Pick<ParsedArticle, 'text' | 'lang' | 'publishedOn'>,
  block: Span,
  dates: readonly FoundDate[],
): FoundDate[] => rulesOf(lang)?.writing.findPeriods?.(text, block, publishedOn, dates) ?? [];
