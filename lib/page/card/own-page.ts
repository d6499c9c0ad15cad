/**
 * Whether this is one of the extension's own pages, such as the welcome page. It is no site to switch off, and the
 * marks in its sample text can't be wrong.
 */
export const isOwnPage = ({ protocol }: Pick<Location, 'protocol'>): boolean =>
  /^(?:chrome|moz)-extension:$/.test(protocol);
