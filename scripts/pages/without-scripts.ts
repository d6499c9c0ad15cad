/** A saved page's scripts would fetch, time and randomise, so no two loads would be equal. */
const POLICY = "script-src 'none'; object-src 'none'; frame-src 'none'";

/** The address where the local server sends a page with a policy that blocks its scripts. */
export function withoutScripts(url: string): string {
  const address = new URL(url);
  address.searchParams.set('csp', POLICY);
  return address.href;
}
