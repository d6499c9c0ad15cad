/** Whether both addresses are on one site, or both are missing. An article without an address has no site. */
export const isSameSite = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined ? a === b : siteIn(a) === siteIn(b);

const siteIn = (address: string): string =>
  siteOf(/^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? address);

/** The site in a host's name. It is precise enough to tell that `www.a.example` and `amp.a.example` are one site. */
export const siteOf = (host: string): string => host.split('.').slice(-2).join('.');
