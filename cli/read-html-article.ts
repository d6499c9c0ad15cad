import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageArticle } from '../lib/core/formats/page-article.ts';
import { findArticle } from '../lib/page/article/read-article.ts';

/** Where a saved page says that it was; the nearest to an address that a file has. */
const STATED = 'link[rel~="canonical" i][href^="http"], meta[property="og:url" i][content^="http"]';

/** Stands for an address where the page tells none; the article has none then. */
const NOWHERE = 'https://address.invalid/';

/**
 * Bytes that are UTF-8 are taken for it: pages declare it further down than a parser looks, or in a header that a saved
 * file has lost. All others are left to the parser, and to what they declare.
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
 * The article of an HTML file by the very rules of “Add this article”. Scripts do not run and nothing is fetched.
 * Given bytes, it reads them in the encoding that they declare. Throws when the page holds no article.
 */
export function readHtmlArticle(
  html: Uint8Array | string,
): Omit<PageArticle, 'url'> & { url?: string } {
  const { window } = new JSDOM(decode(html), { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const stated = document.querySelector(STATED);
  const address = stated?.getAttribute('href') ?? stated?.getAttribute('content') ?? NOWHERE;
  const article = findArticle(document, URL.canParse(address) ? address : NOWHERE);
  window.close();
  if (!article) throw new Error('the page holds no article');
  const { url, ...rest } = article;
  return url.startsWith(NOWHERE) ? rest : { ...rest, url };
}
