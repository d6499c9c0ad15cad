import type { Tab } from '../../tests/e2e/support/session.ts';

interface ExtensionApi {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(values: object): Promise<void>;
    };
  };
}

/** Changes settings as the options page would. `own` is a page of ours. */
export const saveSettings = (own: Tab, change: object): Promise<void> =>
  own.evaluate(async (change) => {
    const { storage } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...change } });
  }, change);
