import { createStore, type Store } from '@/components/shared/store.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { createGestureSteps } from '../undo/gesture-steps.ts';
import type { UndoList, UndoStep } from '../undo/undo-list.ts';
import { describeChange, describeRule } from './describe-change.ts';

/** The settings as the options page uses them. They are passed in, so that tests can replace them. */
export interface SettingsAccess {
  getSettings(): Promise<Settings>;
  updateSettings(change: Partial<Settings>): Promise<Settings>;
  setSiteRule(host: string, on: boolean | undefined): Promise<Settings>;
  watchSettings(onChange: (settings: Settings) => void): () => void;
}

/** Settings that are changed one value at a time. Sites have rules instead. */
export type SettingsChange = Partial<Omit<Settings, 'sites'>>;

export interface SettingsEditor {
  store: Store<{
    /** undefined until they were read */
    settings: Settings | undefined;
    /** why they could not be read */
    unread: string | undefined;
    /** why the last change could not be saved */
    error: string | undefined;
  }>;
  start(): Promise<void>;
  /** Reads them again after a failure. */
  load(): Promise<void>;
  /** `gesture` is the same for all changes in one go, such as dragging a slider. */
  change(change: SettingsChange, gesture?: number): Promise<void>;
  setRule(host: string, on: boolean | undefined): Promise<void>;
}

/**
 * Shows each change at once, and saves one after the other. Meanwhile, storage has older values than the reader sees,
 * so they are ignored. After the last one, the page shows what is stored, even if saving failed. Each change remembers
 * what it replaced. So it can be taken back without affecting later changes.
 */
export function createSettingsEditor(access: SettingsAccess, undo: UndoList): SettingsEditor {
  const store: SettingsEditor['store'] = createStore({
    settings: undefined,
    unread: undefined,
    error: undefined,
  });
  let underWay = 0;
  let queue: Promise<unknown> = Promise.resolve();

  /** Rejects when saving failed. */
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
      // Back to what is stored. If even reading fails, the earlier values are the best guess.
      store.set({ settings: await access.getSettings().catch(() => shown) });
      throw error;
    }
  };
  const saveChange = (change: SettingsChange) => save(change, () => access.updateSettings(change));
  const saveRule = (host: string, on: boolean | undefined) => {
    const { [host]: _, ...others } = store.get().settings?.sites ?? {};
    const sites = on === undefined ? others : { ...others, [host]: on };
    return save({ sites }, () => access.setSiteRule(host, on));
  };
  const attempt = async (saving: Promise<void>, unnote: () => void) => {
    try {
      await saving;
    } catch (error) {
      unnote();
      store.set({ error: sayError(error) });
    }
  };
  const steps = createGestureSteps<SettingsChange>(undo, {
    isSame: (a, b) => JSON.stringify(a) === JSON.stringify(b),
    step: (before, after) => ({
      say: (language) => describeChange(before, after, language),
      undo: () => saveChange(before),
    }),
  });

  const load = async () => {
    try {
      store.set({ settings: await access.getSettings(), unread: undefined });
    } catch (error) {
      store.set({ unread: sayError(error) });
    }
  };
  return {
    store,
    load,
    start() {
      access.watchSettings((settings) => {
        if (underWay === 0) store.set({ settings, unread: undefined });
      });
      return load();
    },
    async change(change, gesture) {
      const { settings } = store.get();
      if (!settings) return;
      const unnote = steps.note(pick(settings, change), change, gesture);
      await attempt(saveChange(change), unnote);
    },
    async setRule(host, on) {
      const { settings } = store.get();
      if (!settings) return;
      const before = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
      if (before === on) return;
      const step: UndoStep = {
        say: (language) => describeRule(host, on, language),
        undo: () => saveRule(host, before),
      };
      undo.record(step);
      await attempt(saveRule(host, on), () => undo.replace(step));
    },
  };
}

const sayError = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The current values of the fields in a change. */
const pick = (settings: Settings, change: SettingsChange): SettingsChange =>
  Object.fromEntries(
    Object.keys(change).map((key) => [key, settings[key as keyof SettingsChange]]),
  );
