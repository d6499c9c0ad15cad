import { browser } from 'wxt/browser';
import { parseRules, type RememberRules } from '../core/remember/remember-rules.ts';

/** Apart from the settings, since every page reads those and none needs these. */
const KEY = 'remember';

export async function getRememberRules(): Promise<RememberRules> {
  const stored = await browser.storage.local.get(KEY);
  return parseRules(stored[KEY]);
}

/** Writes only what changes. Not for content scripts, as in settings.ts. */
export function updateRememberRules(change: Partial<RememberRules>): Promise<RememberRules> {
  return navigator.locks.request(KEY, async () => {
    const next = parseRules({ ...(await getRememberRules()), ...change });
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });
}
