import type { Browser } from 'webextension-polyfill';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { watchStored } from './watch-stored.ts';

/** The reader's settings in extension storage. */
export interface SettingsStore {
  /** Reads the settings; missing or malformed values fall back to their defaults, one by one. */
  get(): Promise<Settings>;
  /** Writes only what changes; the rest stays as another window may just have set it. */
  update(change: Partial<Settings>): Promise<Settings>;
  /** Sets the rule of a host, or takes it away; rules for other hosts stay. */
  setSiteRule(host: string, on: boolean | undefined): Promise<Settings>;
  /** Takes over the given settings, for example of a backup. All others stay, and so do the rules of other sites. */
  restore(given: Readonly<Record<string, unknown>>): Promise<Settings>;
  watch(onChange: (settings: Settings) => void): () => void;
}

/**
 * Content scripts must not write: their locks are those of the page. They use the background's call `setSiteRule`.
 */
export function createSettingsStore(browser: Pick<Browser, 'storage'>): SettingsStore {
  const { local } = browser.storage;
  const get = async () => parseSettings((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  /** Reads, changes and writes, one writer at a time over all contexts of the extension. */
  const modify = (change: (settings: Settings) => Settings): Promise<Settings> =>
    navigator.locks.request(SETTINGS_KEY, async () => {
      const next = parseSettings(change(await get()));
      await local.set({ [SETTINGS_KEY]: next });
      return next;
    });
  return {
    get,
    update: (change) => modify((settings) => ({ ...settings, ...change })),
    setSiteRule: (host, on) =>
      modify(({ sites, ...settings }) => {
        const { [host]: _, ...others } = sites;
        return { ...settings, sites: on === undefined ? others : { ...others, [host]: on } };
      }),
    restore: (given) =>
      modify((settings) => {
        const next = parseSettings({ ...settings, ...given });
        return { ...next, sites: { ...settings.sites, ...next.sites } };
      }),
    watch: (onChange) => watchSettings(browser, onChange),
  };
}

/** Calls back on each change made in any context. Returns the way to stop. */
export const watchSettings = (
  browser: Pick<Browser, 'storage'>,
  onChange: (settings: Settings) => void,
): (() => void) => watchStored(browser, SETTINGS_KEY, (value) => onChange(parseSettings(value)));
