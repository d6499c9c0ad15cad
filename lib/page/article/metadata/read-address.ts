import { ROUTE } from '../../../core/formats/page-article.ts';
import { siteOf } from '../../../core/same-article/same-site.ts';
import { isSamePage } from './is-same-page.ts';

/** The address of a page's article, and the address that the page names if that may be another article's too. */
export interface PageAddress {
  url: string;
  canonical?: string;
}

/**
 * Reads the address. A canonical address counts if it is on the same site and clearly means this page. Sites give the
 * same one to many pages, and apps forget to change it.
 */
export function readAddress(document: Document, address: string): PageAddress {
  const own = new URL(address);
  const said = readCanonical(document, address);
  if (!ROUTE.test(own.hash)) own.hash = '';
  if (!said) return { url: own.href };
  return isSamePage(own, said) && !own.hash
    ? { url: said.href }
    : { url: own.href, canonical: said.href };
}

/** The canonical address on the same site. The front page doesn't count, since it is no article. */
export function readCanonical(document: Document, address: string): URL | undefined {
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return readOwnSite(stated, address);
}

/** An address on the same site without its fragment. The front page doesn't count. */
export function readOwnSite(stated: string | null | undefined, address: string): URL | undefined {
  if (!stated || !URL.canParse(stated, address)) return undefined;
  const said = new URL(stated, address);
  const isOwn =
    /^https?:$/.test(said.protocol) && siteOf(said.hostname) === siteOf(new URL(address).hostname);
  if (!isOwn || said.pathname === '/') return undefined;
  said.hash = '';
  return said;
}

/** The host of an address without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
