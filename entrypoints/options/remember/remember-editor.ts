import { createStore, type Store } from '@/components/shared/store.ts';
import type { RememberRules } from '@/lib/core/remember/remember-rules.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { UndoList, UndoStep } from '../undo/undo-list.ts';
import { describeRules } from './describe-rules.ts';

export interface RememberEditor {
  store: Store<{
    /** nothing until they were read */
    rules: RememberRules | undefined;
    /** how many articles were forgotten by the last clearing */
    cleared: number | undefined;
    error: string | undefined;
  }>;
  load(): Promise<void>;
  change(change: Partial<RememberRules>): Promise<void>;
  clear(): Promise<void>;
}

/**
 * The rules by which articles are remembered; a change is shown first and taken back when it could not be made. The
 * reader can take it back as well.
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
  /** Rejects where it failed. */
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

/** The values that a change is about, as they stand. */
const pick = (rules: RememberRules, change: Partial<RememberRules>): Partial<RememberRules> =>
  Object.fromEntries(Object.keys(change).map((key) => [key, rules[key as keyof RememberRules]]));
