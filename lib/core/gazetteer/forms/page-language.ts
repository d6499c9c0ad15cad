import { findLanguage, languageTraits, type TextLanguage } from '../../lexicon/languages.ts';
import { OTHER_LANGUAGES } from '../../lexicon/other-languages.ts';
import { isPlainlyEnglish } from '../../lexicon/plainly-english.ts';
import { createTeller } from '../../lexicon/tell-language.ts';
import { madeOnce } from '../../text/made-once.ts';
import type { FormMatcher } from '../match/match-forms.ts';
import { createBaseForms } from './base-forms.ts';

/** How the language of a page affects the names on it. */
export interface PageLanguage {
  /** its row in the table; undefined if the language is unknown or has no row */
  row?: TextLanguage;
  /** absent if names don't change */
  forms?: FormMatcher;
  /** whether a known name of several words begins with this folded word; absent if nobody asked */
  opensName?(key: string): boolean;
}

const NO_FORMS: PageLanguage = {};

const teller = madeOnce(() => createTeller(languageTraits(), OTHER_LANGUAGES));

const matchers = new Map<TextLanguage, FormMatcher>();

/** How much of a page is read to tell its language, in UTF-16 units. */
const SAMPLE = 3000;

/** The language of these texts: the declared one (BCP 47), or one told from the texts if that is unusable. */
export function tellLanguage(
  texts: readonly { text: string }[],
  declared: string | undefined,
): PageLanguage {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE - sample.length)}\n`;
  }
  if (isPlainlyEnglish(sample)) return NO_FORMS;
  const row = findLanguage(teller().tell(sample, declared)?.codes[0] ?? '');
  if (!row) return {};
  const forms = matcherOf(row);
  return { row, ...(forms ? { forms } : {}) };
}

function matcherOf(row: TextLanguage): FormMatcher | undefined {
  const { forms } = row.words;
  if (!forms) return undefined;
  let matcher = matchers.get(row);
  if (!matcher) {
    matcher = {
      basesOf: createBaseForms(forms),
      lastOnly: forms.lastOnly === true,
      apostrophe: forms.apostrophe === true,
    };
    matchers.set(row, matcher);
  }
  return matcher;
}
