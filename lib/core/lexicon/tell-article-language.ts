import { madeOnce } from '../text/made-once.ts';
import { LANGUAGES, languageTraits } from './languages.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { createTeller, findRow } from './tell-language.ts';

const teller = madeOnce(() => createTeller(languageTraits(), OTHER_LANGUAGES));

/** What an article is in that neither says nor tells its language. */
const DEFAULT_LANGUAGE = 'en';

/**
 * The language of an article (BCP 47): the one declared, unless its text plainly is in another, and without a declaration
 * the one that its words tell.
 */
export function tellArticleLanguage(text: string, declared?: string): string {
  const told = teller().tell(text, declared) ?? toldPlainly(text, declared);
  if (!told) return declared ?? DEFAULT_LANGUAGE;
  const isDeclared = declared !== undefined && findRow([told], declared) !== undefined;
  return isDeclared ? declared : (told.codes[0] ?? DEFAULT_LANGUAGE);
}

/** Shortest text whose words outweigh a declared language that we don't know, in UTF-16 units. */
const LONG = 300;

/** `lang="nl"` may be the template's. The words decide if we read their language and the text is no line. */
function toldPlainly(text: string, declared: string | undefined) {
  const isUnknown = declared !== undefined && findRow(languageTraits(), declared) === undefined;
  const told = isUnknown && text.length >= LONG ? teller().tell(text) : undefined;
  return told && findRow(LANGUAGES, told.codes[0] ?? '')?.readsFacts ? told : undefined;
}
