import { browser } from 'wxt/browser';

/** Opens one of our own pages in a new tab, next to the one in front. */
export type OpenTab = (page: string, parameters: Record<string, string>) => Promise<undefined>;

export const openTab: OpenTab = async (page, parameters) => {
  const query = new URLSearchParams(parameters).toString();
  await browser.tabs.create({ url: browser.runtime.getURL(`${page}?${query}`) });
  return undefined;
};
