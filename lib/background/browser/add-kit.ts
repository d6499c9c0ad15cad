import type { Browser, Runtime } from 'webextension-polyfill';
import { CallError } from '../../messaging/error.ts';
import type { KitName } from '../../messaging/protocol.ts';

const FILES: Record<KitName, '/card.js' | '/hover.js' | '/forms.js'> = {
  card: '/card.js',
  hover: '/hover.js',
  forms: '/forms.js',
};

/** Injects code that a page needs from now on into the isolated world of the calling frame. */
export async function addKit(
  browser: Pick<Browser, 'scripting'>,
  kit: KitName,
  sender: Runtime.MessageSender,
): Promise<undefined> {
  const { tab, frameId } = sender;
  if (tab?.id === undefined) throw new CallError('bad-request', 'Only a page can ask for code');
  if (!Object.hasOwn(FILES, kit)) throw new CallError('bad-request', `No kit “${kit}”`);
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId ?? 0] },
    files: [FILES[kit]],
  });
  return undefined;
}
