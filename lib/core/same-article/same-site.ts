/** Are both addresses of one site, or is neither of them there? An article without address is of no site. */
export const isSameSite = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : siteIn(a) === siteIn(b);

const siteIn = (address: string): string =>
  siteOf(/^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? address);

/** Of a host's name. Precise enough to tell `www.a.example` and `amp.a.example` from another site. */
export const siteOf = (host: string): string => host.split('.').slice(-2).join('.');
