import type { Browser } from 'webextension-polyfill';
import { log } from '../../log/log.ts';
import { CallError } from '../../messaging/error.ts';
import { createPageClient } from '../../messaging/page-client.ts';
import type { ReportSign } from './add-command.ts';

/** ms that a sign stays on the toolbar. It is long enough to be seen, and shorter than the worker lives. */
const SIGN_FOR = 8_000;

const SIGNS: Record<ReportSign, string> = { done: '✓', failed: '!' };

/**
 * Tells the reader of a tab something. Screen readers get it from the page's live region. Everybody gets a sign on the
 * toolbar button, whose title has the same text. The sign disappears after a while, with the page, or with a new count
 * of names.
 */
export async function tellReader(
  browser: Pick<Browser, 'action' | 'i18n' | 'scripting'>,
  tabId: number,
  text: string,
  sign: ReportSign,
): Promise<void> {
  const { action } = browser;
  const before = await action.getBadgeText({ tabId });
  await action.setBadgeText({ tabId, text: SIGNS[sign] });
  await action.setTitle({ tabId, title: text });
  const takeBack = async () => {
    await action.setTitle({ tabId, title: browser.i18n.getMessage('extName') });
    const shown = await action.getBadgeText({ tabId });
    if (shown === SIGNS[sign]) await action.setBadgeText({ tabId, text: before });
  };
  setTimeout(() => {
    takeBack().catch((error: unknown) => {
      // A tab that was closed meanwhile has no sign to remove.
      if (!/no tab|invalid tab/i.test(String(error)))
        log.warn('A sign could not be taken back', error);
    });
  }, SIGN_FOR);
  await announceInPage(browser, tabId, text);
}

/** Makes the page in front announce something. Where no script may run, nothing happens. */
export async function announceInPage(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
  text: string,
): Promise<void> {
  try {
    await createPageClient(browser, tabId).announce({ text });
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'unreachable')) throw error;
  }
}
