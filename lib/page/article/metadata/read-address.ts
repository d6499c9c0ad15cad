/** The canonical address that the page states, if it is on the same site; else the given one. */
export function readAddress(document: Document, address: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const own = new URL(address);
  const said = canonical && URL.canParse(canonical, address) ? new URL(canonical, address) : own;
  const isOwn = /^https?:$/.test(said.protocol) && siteOf(said) === siteOf(own);
  const chosen = isOwn && said.pathname !== '/' ? said : own;
  chosen.hash = '';
  return chosen.href;
}

/** Precise enough to tell `www.a.example` and `amp.a.example` from another site. */
const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

/** The host of an address without `www.`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
