import { createStore, type Store } from '@/components/shared/store.ts';
import type { RememberRules } from '@/lib/core/remember/remember-rules.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { UndoList, UndoStep } from '../undo/undo-list.ts';
import { describeRules } from './describe-rules.ts';

export interface RememberEditor {
  store: Store<{
    /** undefined until they were read */
    rules: RememberRules | undefined;
    /** how many articles the last clearing forgot */
    cleared: number | undefined;
    error: string | undefined;
  }>;
  load(): Promise<void>;
  change(change: Partial<RememberRules>): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The rules for remembering articles. A change shows at once, and is reverted if it couldn't be saved. The reader can
 * also take it back.
 */
export function createRememberEditor(
  background: Pick<
    Client<BackgroundCalls>,
    'getRememberRules' | 'setRememberRules' | 'forgetRemembered'
  >,
  undo: Pick<UndoList, 'record' | 'replace'>,
): RememberEditor {
  const store: RememberEditor['store'] = createStore({
    rules: undefined,
    cleared: undefined,
    error: undefined,
  });
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      store.set({ error: undefined });
      return true;
    } catch (error) {
      store.set({ error: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  /** Rejects when saving failed. */
  const write = async (change: Partial<RememberRules>) => {
    const { rules: before } = store.get();
    if (!before) return;
    store.set({ rules: { ...before, ...change }, cleared: undefined });
    try {
      store.set({ rules: await background.setRememberRules({ change }) });
    } catch (error) {
      store.set({ rules: before });
      throw error;
    }
  };
  return {
    store,
    async load() {
      await attempt(async () => store.set({ rules: await background.getRememberRules({}) }));
    },
    async change(change) {
      const { rules } = store.get();
      if (!rules) return;
      const before = pick(rules, change);
      const step: UndoStep = {
        say: (language) => describeRules(before, change, language),
        undo: () => write(before),
      };
      undo.record(step);
      if (!(await attempt(() => write(change)))) undo.replace(step);
    },
    async clear() {
      await attempt(async () => {
        const { articles } = await background.forgetRemembered({});
        store.set({ cleared: articles });
      });
    },
  };
}

/** The current values of the fields in a change. */
const pick = (rules: RememberRules, change: Partial<RememberRules>): Partial<RememberRules> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, rules[key as keyof RememberRules]]));
