import type { Browser } from 'webextension-polyfill';

/** After an update or removal, the page's old script keeps running without its extension. */
export function isContextGone(browser: Pick<Browser, 'runtime'>): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}
