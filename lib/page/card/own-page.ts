/**
 * Is this one of the extension's own pages, as the one that welcomes? It is no site that could be switched off, and its
 * sample is no place where a mark could be wrong.
 */
export const isOwnPage = ({ protocol }: Pick<Location, 'protocol'>): boolean =>
  /^(?:chrome|moz)-extension:$/.test(protocol);
