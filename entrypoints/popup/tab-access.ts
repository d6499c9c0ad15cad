/** Sites on which browsers run no scripts of any extension. */
const PROTECTED_HOSTS: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
]);

export type TabAccess =
  | { kind: 'open'; host: string }
  /** `reason` is the key of the words that say why */
  | { kind: 'closed'; reason: 'pageBrowserPage' | 'pageStore' };

/**
 * Whether we may look for names in a tab at this address. Browsers show us only addresses with http(s). Without an
 * address, the tab has another kind.
 */
export function accessOf(url: string | undefined): TabAccess {
  if (!url || !/^https?:/.test(url)) return { kind: 'closed', reason: 'pageBrowserPage' };
  const { hostname, pathname } = new URL(url);
  const isOldStore = hostname === 'chrome.google.com' && pathname.startsWith('/webstore');
  if (PROTECTED_HOSTS.has(hostname) || isOldStore) return { kind: 'closed', reason: 'pageStore' };
  return { kind: 'open', host: hostname };
}
