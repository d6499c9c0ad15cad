import type { Browser, Runtime } from 'webextension-polyfill';
import { CallError } from '../../messaging/error.ts';

/** Puts the code of a card into its blank frame. */
export interface FrameFiller {
  /**
   * A page asks for code in its frame with this name. Resolves when the code is there. Fails with `bad-request` outside
   * of tabs, and if the tab has no such frame.
   */
  fill(name: string, sender: Runtime.MessageSender): Promise<undefined>;
  /** the frame with this name answers */
  enter(name: string, sender: Runtime.MessageSender): Promise<undefined>;
}

/** What a frame with this name sends us from inside. */
const callFrom = (name: string) => ({ dramatis: 'call', name: 'enterFrame', request: { name } });

/** No browser says which frame an element contains. So all frames of the tab are asked, and one answers. */
export function createFrameFiller(browser: Pick<Browser, 'scripting'>): FrameFiller {
  const waiting = new Map<string, { tabId: number; entered: PromiseWithResolvers<undefined> }>();
  return {
    async fill(name, { tab }) {
      if (tab?.id === undefined) throw new CallError('bad-request', 'Only a page has frames');
      const entered = Promise.withResolvers<undefined>();
      waiting.set(name, { tabId: tab.id, entered });
      const asked = browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        func: answerToName,
        args: [name, callFrom(name)],
        injectImmediately: true,
      });
      // A frame that hangs delays this answer. Ours doesn't wait for it.
      asked.then((answers) => {
        if (!answers.some(({ result }) => result === true)) entered.reject(noFrame());
      }, entered.reject);
      try {
        return await entered.promise;
      } finally {
        waiting.delete(name);
      }
    },
    async enter(name, { tab, frameId }) {
      const { tabId, entered } = waiting.get(name) ?? {};
      if (!entered || tabId === undefined || tab?.id !== tabId || frameId === undefined)
        throw noFrame();
      try {
        await browser.scripting.executeScript({
          target: { tabId, frameIds: [frameId] },
          files: ['/card-frame.js'],
          injectImmediately: true,
        });
        entered.resolve(undefined);
      } catch (error) {
        entered.reject(error);
      }
      return undefined;
    },
  };
}

const noFrame = () => new CallError('bad-request', 'There is no frame of this name');

/** Runs in a frame, in our isolated world. It is sent as text, so it can't use anything around it. */
function answerToName(name: string, call: object): boolean {
  if (window.name !== name) return false;
  const scope = globalThis as typeof globalThis & Record<'browser' | 'chrome', Browser>;
  void (scope.browser ?? scope.chrome).runtime.sendMessage(call);
  return true;
}
