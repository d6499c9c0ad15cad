import type { Tab } from './session.ts';

/** Presses the first button of our own pages whose name begins like this. */
export const press = (tab: Tab, name: string): Promise<boolean> =>
  tab.evaluate((start) => {
    const nameOf = (button: Element) => button.getAttribute('aria-label') ?? button.textContent;
    const found = [...document.querySelectorAll('button')].find((button) =>
      nameOf(button)?.startsWith(start),
    );
    found?.click();
    return found !== undefined;
  }, name);

/** Calls the background from one of our own pages, as the pages do. */
export const callBackground = (tab: Tab, name: string, request: object): Promise<unknown> =>
  tab.evaluate(
    async ({ name, request }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ value?: unknown }> } };
      };
      return (await chrome.runtime.sendMessage({ dramatis: 'call', name, request })).value ?? null;
    },
    { name, request },
  );
