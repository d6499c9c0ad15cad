import { ROUTE } from '../../../core/formats/page-article.ts';
import { siteOf } from '../../../core/same-article/same-site.ts';
import { isSamePage } from './is-same-page.ts';

/** The address of a page's article, and what the page names for it where that may be another article's as well. */
export interface PageAddress {
  url: string;
  canonical?: string;
}

/**
 * The canonical address that the page states is believed where it is on the same site and clearly names this page.
 * Sites give the same one to many pages, and apps forget to change it.
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

/** The canonical address on the same site. The front page stands for no article. */
export function readCanonical(document: Document, address: string): URL | undefined {
  const stated = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return readOwnSite(stated, address);
}

/** An address of the same site but its front page, without a fragment. */
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
