import { siteOf } from '../../../core/formats/site-of.ts';

/** The canonical address that the page states, if it is on the same site; else the given one. */
export function readAddress(document: Document, address: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const own = new URL(address);
  const said = canonical && URL.canParse(canonical, address) ? new URL(canonical, address) : own;
  const isOwn = /^https?:$/.test(said.protocol) && siteOf(said.hostname) === siteOf(own.hostname);
  const chosen = isOwn && said.pathname !== '/' ? said : own;
  chosen.hash = '';
  return chosen.href;
}

/** The host of an address without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
