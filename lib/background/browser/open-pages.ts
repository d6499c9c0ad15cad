import type { Browser } from 'webextension-polyfill';
import { log } from '../../log/log.ts';
import { PAGE_ENDPOINT } from '../../messaging/page-client.ts';

/** Error messages for stores, browser pages, crashed tabs and frames that are gone. */
const REFUSED = /cannot be scripted|cannot access|missing host permission|no tab|frame/i;

/**
 * Injects the content script into pages that were open before the installation or update. A frame whose script is alive
 * stays as it is, since a page opened meanwhile has it from the manifest. A script that lost its extension to an update
 * is replaced.
 */
export async function injectIntoOpenPages(
  browser: Pick<Browser, 'runtime' | 'scripting' | 'tabs'>,
): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        const frameIds = await findFramesWithout(browser, id);
        if (frameIds.length === 0) return;
        const target = { tabId: id, frameIds };
        if (script.css) {
          await browser.scripting.insertCSS({ target, files: script.css, origin: 'USER' });
        }
        if (script.js) await browser.scripting.executeScript({ target, files: script.js });
      } catch (error) {
        if (!REFUSED.test(String(error))) {
          log.warn('A page that was already open could not be read', error);
        }
      }
    }),
  );
}

/** The frames of a tab in which no script of ours is alive. */
async function findFramesWithout(
  browser: Pick<Browser, 'scripting'>,
  tabId: number,
): Promise<number[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: isAlive,
    args: [PAGE_ENDPOINT],
  });
  return answers.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
}

/** Runs inside the page's isolated world. It is serialised, so it must not refer to anything outside of it. */
function isAlive(endpoint: string): boolean {
  const page = (globalThis as Record<string, unknown>)[endpoint] as
    | { isAlive?(): boolean }
    | undefined;
  return page?.isAlive?.() ?? false;
}
