import type { Browser, Runtime } from 'webextension-polyfill';
import type { Mention } from '../../core/gazetteer/mention.ts';
import { log } from '../../log/log.ts';
import type { Settings } from '../../settings/settings.ts';

/** The number of known names on the page in front, shown on the toolbar icon. */
export interface Badge {
  /**
   * Shows how many different names a page has, when the page asks about them. No other message is needed, and a page
   * without names wakes nobody. Only the page itself counts, without its frames, so nothing must outlive the worker.
   * Browsers clear the text when the tab navigates.
   */
  show(sender: Runtime.MessageSender, mentions: readonly Pick<Mention, 'entityIds'>[]): void;
  /** The settings have changed. If the badge was switched off, it leaves every tab. */
  update(settings: Pick<Settings, 'badge'>): void;
}

/** Four characters fit, and nobody counts this many names. */
const MOST = 999;

/** The accent of tokens.css, whose contrast with white is 8.5:1. */
const COLOUR = '#8a2b3d';

export interface BadgeDeps {
  browser: Pick<Browser, 'action' | 'tabs'>;
  getSettings(): Promise<Pick<Settings, 'badge'>>;
}

export function createBadge({ browser, getSettings }: BadgeDeps): Badge {
  const { action } = browser;
  let isColoured = false;
  const write = async (tabId: number, text: string) => {
    if (!(await getSettings()).badge) return;
    if (!isColoured) {
      isColoured = true;
      await action.setBadgeBackgroundColor({ color: COLOUR });
      await action.setBadgeTextColor?.({ color: '#ffffff' });
    }
    await action.setBadgeText({ tabId, text });
  };
  const clearAll = async () => {
    const tabs = await browser.tabs.query({});
    await Promise.all(
      tabs.map(({ id }) => id !== undefined && action.setBadgeText({ tabId: id, text: '' })),
    );
  };
  return {
    show({ tab, frameId }, mentions) {
      if (tab?.id === undefined || frameId !== 0) return;
      write(tab.id, textFor(mentions)).catch(unlessTabIsGone);
    },
    update(settings) {
      if (!settings.badge) clearAll().catch(unlessTabIsGone);
    },
  };
}

/** Different names, counted like the popup's list. Empty if there are none. */
export function textFor(mentions: readonly Pick<Mention, 'entityIds'>[]): string {
  const names = new Set(mentions.map(({ entityIds }) => entityIds.join(' '))).size;
  if (names === 0) return '';
  return names > MOST ? `${MOST}+` : `${names}`;
}

/** A tab that was closed meanwhile has no icon. */
function unlessTabIsGone(error: unknown): void {
  if (!/no tab|invalid tab/i.test(String(error))) log.warn('The badge could not be shown', error);
}
