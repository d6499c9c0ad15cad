/**
 * Is this one of the extension's own pages, such as the welcome page? It is not a site to switch off, and a mark in
 * its sample text can't be wrong.
 */
export const isOwnPage = ({ protocol }: Pick<Location, 'protocol'>): boolean =>
  /^(?:chrome|moz)-extension:$/.test(protocol);
