import { browser } from 'wxt/browser';
import { CallError } from '../../messaging/error.ts';
import { createPageClient } from '../../messaging/page-client.ts';
import type { PageCommand } from '../../messaging/protocol.ts';
import { getSettings, isSiteOn, setSiteRule } from '../../settings/settings.ts';
import { announceInPage } from './tell-reader.ts';

const PAGE_COMMANDS: readonly string[] = ['next-name', 'previous-name', 'open-card'];

/** Runs a keyboard command on the tab in front; `addArticle` is what one of them does. */
export async function runCommand(
  command: string,
  tab: { id?: number; url?: string } | undefined,
  addArticle: (tabId: number) => Promise<void>,
): Promise<void> {
  const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (active?.id === undefined) return;
  if (command === 'toggle-site') return toggleSite(active.id, active.url);
  if (command === 'add-article') return addArticle(active.id);
  if (PAGE_COMMANDS.includes(command)) await tellPage(active.id, command as PageCommand);
}

async function toggleSite(tabId: number, url: string | undefined): Promise<void> {
  if (!url || !/^https?:/.test(url)) return;
  const { hostname } = new URL(url);
  const on = !isSiteOn(await getSettings(), hostname);
  await setSiteRule(hostname, on);
  // It is not to be seen where no name is.
  await announceInPage(tabId, browser.i18n.getMessage(on ? 'announceSiteOn' : 'announceSiteOff'));
}

async function tellPage(tabId: number, command: PageCommand): Promise<void> {
  try {
    await createPageClient(tabId).runCommand({ command });
  } catch (error) {
    // Where no script may run there is no name to go to.
    if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
  }
}
