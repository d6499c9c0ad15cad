import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { CallError } from '../messaging/error.ts';

/** Puts the card's code into the isolated world of the frame that asks. */
export async function addCardKit(sender: Runtime.MessageSender): Promise<undefined> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined) throw new CallError('bad-request', 'Only a page can ask for the card');
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: ['/card.js'],
  });
  return undefined;
}
