import { browser } from 'wxt/browser';
import { log } from '../log.ts';

/**
 * Puts the content script into pages that were open before it was installed or updated. Starting it twice
 * is harmless: it replaces its predecessor.
 */
export async function injectIntoOpenPages(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      try {
        if (script.css) await browser.scripting.insertCSS({ target, files: script.css });
        if (script.js) await browser.scripting.executeScript({ target, files: script.js });
      } catch (error) {
        // Stores, the browser's own pages and crashed tabs refuse scripts; they stay without marks.
        if (
          !/cannot be scripted|cannot access|missing host permission|no tab|frame/i.test(
            String(error),
          )
        ) {
          log.warn('A page that was already open could not be read', error);
        }
      }
    }),
  );
}
