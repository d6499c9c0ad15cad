import { browser } from 'wxt/browser';
import { CallError } from '../messaging/error.ts';
import { createPageClient } from '../messaging/page-client.ts';
import type { PageCommand } from '../messaging/protocol.ts';
import { getSettings, isSiteOn, setSiteRule } from '../settings.ts';

const PAGE_COMMANDS: readonly string[] = ['next-name', 'previous-name', 'open-card'];

/** Runs a keyboard command on the tab in front. */
export async function runCommand(command: string, tab?: { id?: number; url?: string }): Promise<void> {
  const active = tab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (active?.id === undefined) return;
  if (command === 'toggle-site') return toggleSite(active.url);
  if (!PAGE_COMMANDS.includes(command)) return;
  await createPageClient(active.id)
    .runCommand({ command: command as PageCommand })
    .catch((error: unknown) => {
      // Where no script may run there is no name to go to.
      if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
    });
}

async function toggleSite(url: string | undefined): Promise<void> {
  if (!url || !/^https?:/.test(url)) return;
  const { hostname } = new URL(url);
  await setSiteRule(hostname, !isSiteOn(await getSettings(), hostname));
}
