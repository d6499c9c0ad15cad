/** The site of a host name: precise enough to tell `www.a.example` and `amp.a.example` from another site. */
export const siteOf = (hostname: string): string => hostname.split('.').slice(-2).join('.');
