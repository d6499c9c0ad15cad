import type { Browser } from 'webextension-polyfill';

/** Opens one of our own pages in a new tab, next to the one in front. */
export type OpenTab = (page: string, parameters: Record<string, string>) => Promise<undefined>;

export function createOpenTab({ runtime, tabs }: Pick<Browser, 'runtime' | 'tabs'>): OpenTab {
  return async (page, parameters) => {
    const query = new URLSearchParams(parameters).toString();
    await tabs.create({ url: runtime.getURL(`${page}?${query}`) });
    return undefined;
  };
}
