import { JSDOM, VirtualConsole } from 'jsdom';
import type { SavedArticle } from '../lib/core/formats/page-article.ts';
import { findSavedArticle } from '../lib/page/article/saved-article.ts';

/**
 * Bytes that are valid UTF-8 are read as UTF-8: pages declare it further down than a parser looks, or in a header
 * that a saved file has lost. The parser reads all others in the encoding they declare.
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
 * The article of an HTML file, read by the same rules as “Add this article”. Scripts do not run and nothing is
 * fetched. Bytes are read in the encoding that they declare. Throws when the page holds no article.
 */
export function readHtmlArticle(html: Uint8Array | string): SavedArticle {
  const { window } = new JSDOM(decode(html), { virtualConsole: new VirtualConsole() });
  const article = findSavedArticle(window.document);
  window.close();
  if (!article) throw new Error('the page holds no article');
  return article;
}
