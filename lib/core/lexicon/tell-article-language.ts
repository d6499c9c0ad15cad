import { madeOnce } from '../text/made-once.ts';
import { languageTraits } from './languages.ts';
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
  const told = teller().tell(text, declared);
  if (!told) return declared ?? DEFAULT_LANGUAGE;
  const isDeclared = declared !== undefined && findRow([told], declared) !== undefined;
  return isDeclared ? declared : (told.codes[0] ?? DEFAULT_LANGUAGE);
}
