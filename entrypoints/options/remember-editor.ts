import { createStore, type Store } from '@/components/store.ts';
import type { RememberRules } from '@/lib/core/remember/remember-rules.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

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

/** The rules by which articles are remembered; a change is shown first and taken back when it could not be made. */
export function createRememberEditor(
  background: Pick<
    Client<BackgroundCalls>,
    'getRememberRules' | 'setRememberRules' | 'forgetRemembered'
  >,
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
    } catch (error) {
      store.set({ error: error instanceof Error ? error.message : String(error) });
    }
  };
  return {
    store,
    load: () => attempt(async () => store.set({ rules: await background.getRememberRules({}) })),
    async change(change) {
      const { rules: before } = store.get();
      if (!before) return;
      store.set({ rules: { ...before, ...change }, cleared: undefined });
      await attempt(async () => {
        const rules = await background.setRememberRules({ change }).catch((error: unknown) => {
          store.set({ rules: before });
          throw error;
        });
        store.set({ rules });
      });
    },
    clear: () =>
      attempt(async () => {
        const { articles } = await background.forgetRemembered({});
        store.set({ cleared: articles });
      }),
  };
}
