import { findRow } from '../lexicon/tell-language.ts';
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
