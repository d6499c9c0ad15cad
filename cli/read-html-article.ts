import { JSDOM, VirtualConsole } from 'jsdom';
import type { SavedArticle } from '../lib/core/formats/page-article.ts';
import { findSavedArticle } from '../lib/page/article/saved-article.ts';

/**
 * Valid UTF-8 is read as UTF-8. Pages may declare it further down than a parser looks, or in a header that a saved file
 * has lost. Other bytes are read in the encoding that they declare.
 */
function decode(html: Uint8Array | string): Uint8Array | string {
  if (typeof html === 'string') return html;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch (error) {
    if (error instanceof TypeError) return html;
    throw error;
  }
}

/**
 * The article of an HTML file, read by the same rules as “Add this article”. Scripts don't run and nothing is fetched.
 * Bytes are read in the encoding that they declare. Throws if the page has no article.
 */
export function readHtmlArticle(html: Uint8Array | string): SavedArticle {
  const { window } = new JSDOM(decode(html), { virtualConsole: new VirtualConsole() });
  const article = findSavedArticle(window.document);
  window.close();
  if (!article) throw new Error('the page holds no article');
  return article;
}
