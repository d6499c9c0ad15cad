/** A saved page's scripts would fetch, time and move things while we measure. */
export const NO_SCRIPTS = "script-src 'none'; object-src 'none'; frame-src 'none'";
