import type { Browser } from 'webextension-polyfill';
import { parseSettings, SETTINGS_KEY, type Settings } from './settings.ts';
import { watchStored } from './watch-stored.ts';

/** The reader's settings in extension storage. */
export interface SettingsStore {
  /** Reads the settings. Missing or malformed values get their defaults. */
  get(): Promise<Settings>;
  /** Writes only what changes. The rest stays, since another window may have just set it. */
  update(change: Partial<Settings>): Promise<Settings>;
  /** Sets or removes the rule of a host. Rules for other hosts stay. */
  setSiteRule(host: string, on: boolean | undefined): Promise<Settings>;
  /** Takes the given settings, for example from a backup. All others stay, and so do the rules of other sites. */
  restore(given: Readonly<Record<string, unknown>>): Promise<Settings>;
  watch(onChange: (settings: Settings) => void): () => void;
}

/**
 * Content scripts must not write, because they would use the page's locks. They use the background's call
 * `setSiteRule`.
 */
export function createSettingsStore(browser: Pick<Browser, 'storage'>): SettingsStore {
  const { local } = browser.storage;
  const get = async () => parseSettings((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  /** Reads, changes and writes. Only one context of the extension does so at a time. */
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

/** Calls back on each change made in any context. Returns a function that stops it. */
export const watchSettings = (
  browser: Pick<Browser, 'storage'>,
  onChange: (settings: Settings) => void,
): (() => void) => watchStored(browser, SETTINGS_KEY, (value) => onChange(parseSettings(value)));
