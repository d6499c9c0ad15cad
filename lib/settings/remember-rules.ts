import { parseRules, type RememberRules } from '../core/remember/remember-rules.ts';
import type { PrivateArea } from './private-area.ts';

const KEY = 'remember';

/** The reader's rules for remembering articles. */
export interface RememberRulesStore {
  get(): Promise<RememberRules>;
  /** Writes only what changes. */
  update(change: Partial<RememberRules>): Promise<RememberRules>;
}

export function createRememberRulesStore(area: PrivateArea): RememberRulesStore {
  const get = async () => parseRules(await area.get(KEY));
  return {
    get,
    update: (change) =>
      navigator.locks.request(KEY, async () => {
        const next = parseRules({ ...(await get()), ...change });
        await area.set(KEY, next);
        return next;
      }),
  };
}
