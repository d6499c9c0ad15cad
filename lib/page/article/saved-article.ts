import type { SavedArticle } from '../../core/formats/page-article.ts';
import { findArticle } from './read-article.ts';

/** Where a saved page says it came from. A file has nothing closer to an address. */
const STATED = 'link[rel~="canonical" i][href^="http"], meta[property="og:url" i][content^="http"]';

/** Stands in for an address if the page states none. The article then has none. */
const NOWHERE = 'https://address.invalid/';

/**
 * The article of a saved page, read by the same rules as “Add this article”. Undefined if there is none. Address and
 * outlet are absent if the page doesn't state them.
 */
export function findSavedArticle(document: Document): SavedArticle | undefined {
  const stated = document.querySelector(STATED);
  const address = stated?.getAttribute('href') ?? stated?.getAttribute('content') ?? NOWHERE;
  const article = findArticle(document, URL.canParse(address) ? address : NOWHERE);
  if (!article) return undefined;
  const { url, publisher, ...rest } = article;
  if (!url.startsWith(NOWHERE)) return article;
  return NOWHERE.includes(publisher) ? rest : { ...rest, publisher };
}
