import { createStore, type Store } from '@/components/store.ts';
import type { Settings } from '@/lib/settings.ts';

/** lib/settings.ts as the options page uses it; passed in, so that tests bring their own. */
export interface SettingsAccess {
  getSettings(): Promise<Settings>;
  updateSettings(change: Partial<Settings>): Promise<Settings>;
  setSiteRule(host: string, on: boolean | undefined): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void): () => void;
}

export interface SettingsEditor {
  store: Store<{ settings: Settings | undefined; error: string | undefined }>;
  start(): Promise<void>;
  change(change: Partial<Settings>): Promise<void>;
  setRule(host: string, on: boolean | undefined): Promise<void>;
}

/**
 * Saves each change at once, one after the other, and shows it before it is saved. While changes are
 * under way, what comes back from storage is older than what the reader sees and is passed over; after
 * the last one the page shows what is stored, also when saving failed.
 */
export function createSettingsEditor(access: SettingsAccess): SettingsEditor {
  const store: SettingsEditor['store'] = createStore({ settings: undefined, error: undefined });
  let underWay = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const save = async (preview: Partial<Settings>, write: () => Promise<Settings>) => {
    const shown = store.get().settings;
    if (!shown) return;
    store.set({ settings: { ...shown, ...preview }, error: undefined });
    underWay += 1;
    const saved = queue.then(write);
    queue = saved.catch(() => undefined);
    try {
      const settings = await saved;
      underWay -= 1;
      if (underWay === 0) store.set({ settings });
    } catch (error) {
      underWay -= 1;
      const message = error instanceof Error ? error.message : String(error);
      store.set({ error: message });
      // Back to what is stored; where even reading fails, what was shown before is the best guess.
      store.set({ settings: await access.getSettings().catch(() => shown) });
    }
  };

  return {
    store,
    async start() {
      access.watchSettings((settings) => {
        if (underWay === 0) store.set({ settings });
      });
      store.set({ settings: await access.getSettings() });
    },
    change: (change) => save(change, () => access.updateSettings(change)),
    setRule(host, on) {
      const { [host]: _, ...others } = store.get().settings?.sites ?? {};
      const sites = on === undefined ? others : { ...others, [host]: on };
      return save({ sites }, () => access.setSiteRule(host, on));
    },
  };
}
