import type { FirefoxProtocol } from './firefox-protocol.ts';
import type { Popup } from './session.ts';

/** counts the questions to popups */
let asked = 0;

/** Opens the real popup over the tab in front. */
export async function openFirefoxPopup(protocol: FirefoxProtocol, id: string): Promise<Popup> {
  await protocol.inWindow(async (extensionId) => {
    const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const { extension } = WebExtensionPolicy.getByID(extensionId);
    await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    // It starts blank and changes its process on the way. Earlier messages to it are lost without an answer.
    const isThere = () => {
      const panel = document.querySelector<MozBrowser>('browser.webextension-popup-browser');
      const isOwn = panel?.currentURI?.spec.startsWith('moz-extension:') ?? false;
      return isOwn && !panel?.webProgress?.isLoadingDocument;
    };
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 20));
  }, id);
  return { run: (run) => inPopup(protocol, run.toString()) as Promise<ReturnType<typeof run>> };
}

/**
 * The popup is in a panel. WebDriver has no browsing context for that, but it accepts a script from the window. A
 * script that is sent while Firefox moves the popup is lost without an answer. Then it is sent again with its number,
 * so that it runs only once.
 */
function inPopup(protocol: FirefoxProtocol, source: string): Promise<unknown> {
  asked += 1;
  return protocol.inWindow(
    async ({ run, channel }) => {
      const script = `{
        const done = (globalThis.dramatisDone ??= new Map());
        if (!done.has('${channel}')) done.set('${channel}', JSON.stringify((${run})(content.document)) ?? 'null');
        sendAsyncMessage('${channel}', done.get('${channel}'));
      }`;
      for (let attempt = 0; attempt < 20; attempt++) {
        const panel = document.querySelector<MozBrowser>('browser.webextension-popup-browser');
        if (!panel) throw new Error('no popup is open');
        const { messageManager } = panel;
        const answer = await new Promise<string | undefined>((resolve) => {
          const listener = ({ data }: { data: string }) => resolve(data);
          messageManager.addMessageListener(channel, listener);
          messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
          setTimeout(() => {
            messageManager.removeMessageListener(channel, listener);
            resolve(undefined);
          }, 2000);
        });
        if (answer !== undefined) return JSON.parse(answer);
      }
      throw new Error('the popup does not answer');
    },
    { run: source, channel: `dramatis-test-${asked}` },
  );
}

export async function closeFirefoxPopup(protocol: FirefoxProtocol): Promise<void> {
  await protocol.inWindow(() =>
    document
      .querySelector('browser.webextension-popup-browser')
      ?.closest<MozPanel>('panel')
      ?.hidePopup(),
  );
}
