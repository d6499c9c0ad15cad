import type { SavedArticle } from '@/lib/core/formats/page-article.ts';
import { findSavedArticle } from '@/lib/page/article/saved-article.ts';

/**
 * The article of a saved page. A document parsed from a string is inert. Its scripts don't run, and nothing that it
 * names is fetched: https://html.spec.whatwg.org/#dom-domparser-parsefromstring
 */
export const readSavedPage = (html: string): SavedArticle | undefined =>
  findSavedArticle(new DOMParser().parseFromString(html, 'text/html'));
