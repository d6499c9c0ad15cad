import type { SavedArticle } from '../../core/formats/page-article.ts';
import { findArticle } from './read-article.ts';

/** Where a saved page says that it was; the nearest to an address that a file has. */
const STATED = 'link[rel~="canonical" i][href^="http"], meta[property="og:url" i][content^="http"]';

/** Stands for an address where the page tells none; the article has none then. */
const NOWHERE = 'https://address.invalid/';

/**
 * The article of a saved page by the very rules of “Add this article”; undefined where there is none. What the page
 * does not tell of its address or its outlet is left out.
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
