import type { Browser } from 'webextension-polyfill';

/** Whether the browser lets Dramatis read pages. Readers can take that back, and Firefox may not have given it. */
export interface SiteAccess {
  /** on all pages that the manifest names */
  isGiven(): Promise<boolean>;
  /** Asks the reader, by the browser's own question. To be called right in a click. */
  ask(): Promise<boolean>;
  /** Calls back when the reader has given or taken it. Returns the way to stop. */
  watch(onChange: () => void): () => void;
}

export function createSiteAccess(browser: Pick<Browser, 'permissions' | 'runtime'>): SiteAccess {
  const { permissions, runtime } = browser;
  const origins = runtime.getManifest().host_permissions as string[];
  return {
    isGiven: () => permissions.contains({ origins }),
    ask: () => permissions.request({ origins }),
    watch(onChange) {
      permissions.onAdded.addListener(onChange);
      permissions.onRemoved.addListener(onChange);
      return () => {
        permissions.onAdded.removeListener(onChange);
        permissions.onRemoved.removeListener(onChange);
      };
    },
  };
}
