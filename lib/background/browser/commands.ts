import type { Browser } from 'webextension-polyfill';
import { CallError } from '../../messaging/error.ts';
import { createPageClient } from '../../messaging/page-client.ts';
import type { PageCommand } from '../../messaging/protocol.ts';
import { isSiteOn } from '../../settings/settings.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { announceInPage } from './tell-reader.ts';

const PAGE_COMMANDS: readonly string[] = ['next-name', 'previous-name', 'open-card'];

export interface CommandDeps {
  browser: Pick<Browser, 'i18n' | 'scripting' | 'tabs'>;
  settings: Pick<SettingsStore, 'get' | 'setSiteRule'>;
  /** adds the article of a tab */
  addArticle(tabId: number): Promise<void>;
}

/** Runs a keyboard command on the tab in front. */
export type RunCommand = (
  command: string,
  tab: { id?: number; url?: string } | undefined,
) => Promise<void>;

export function createRunCommand({ browser, settings, addArticle }: CommandDeps): RunCommand {
  const toggleSite = async (tabId: number, url: string | undefined) => {
    if (!url || !/^https?:/.test(url)) return;
    const { hostname } = new URL(url);
    const on = !isSiteOn(await settings.get(), hostname);
    await settings.setSiteRule(hostname, on);
    // A page without marks shows no change, so the change is announced.
    const text = browser.i18n.getMessage(on ? 'announceSiteOn' : 'announceSiteOff');
    await announceInPage(browser, tabId, text);
  };
  const tellPage = async (tabId: number, command: PageCommand) => {
    try {
      await createPageClient(browser, tabId).runCommand({ command });
    } catch (error) {
      // Where no script may run, there is no name to go to.
      if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
    }
  };
  return async (command, tab) => {
    const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (active?.id === undefined) return;
    if (command === 'toggle-site') return toggleSite(active.id, active.url);
    if (command === 'add-article') return addArticle(active.id);
    if (PAGE_COMMANDS.includes(command)) await tellPage(active.id, command as PageCommand);
  };
}
