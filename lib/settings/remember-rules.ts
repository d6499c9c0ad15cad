import type { Browser } from 'webextension-polyfill';
import { parseRules, type RememberRules } from '../core/remember/remember-rules.ts';

/** Apart from the settings, since every page reads those and none needs these. */
const KEY = 'remember';

/** The reader's rules for remembering articles, in extension storage. */
export interface RememberRulesStore {
  get(): Promise<RememberRules>;
  /** Writes only what changes. Not for content scripts, for the same reason as in settings-store.ts. */
  update(change: Partial<RememberRules>): Promise<RememberRules>;
}

export function createRememberRulesStore({
  storage: { local },
}: Pick<Browser, 'storage'>): RememberRulesStore {
  const get = async () => parseRules((await local.get(KEY))[KEY]);
  return {
    get,
    update: (change) =>
      navigator.locks.request(KEY, async () => {
        const next = parseRules({ ...(await get()), ...change });
        await local.set({ [KEY]: next });
        return next;
      }),
  };
}
