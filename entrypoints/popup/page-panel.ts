import type { PageName } from '@/components/PageList.tsx';
import { createStore, type Store } from '@/components/store.ts';
import type { Client, PageCalls } from '@/lib/messaging/protocol.ts';
import { createLatest } from './latest.ts';
import { messageOf } from './search-panel.ts';

/** The tab under the popup: its page and the switch of its site, or the key of the words why not. */
export type TabUnderPopup =
  | { kind: 'open'; host: string; page: Client<PageCalls>; site: SiteSetting }
  | { kind: 'closed'; reason: 'pageBrowserPage' | 'pageStore' | 'pageOwn' };

/** The setting of one site. */
export interface SiteSetting {
  isOn(): Promise<boolean>;
  set(on: boolean): Promise<unknown>;
  watch(onChange: (on: boolean) => void): () => void;
}

export interface PagePanelState {
  names: PageName[];
  /** key of the words that stand instead of, or above, the names */
  note: string | undefined;
  site: { host: string; on: boolean } | undefined;
  siteError: string | undefined;
}

export interface PagePanel {
  store: Store<PagePanelState>;
  start(): Promise<void>;
  setSite(on: boolean): Promise<void>;
  show(name: PageName): Promise<void>;
}

/** ms: a page that was only just loaded or switched on needs a moment until its names are found. */
const ASK_AGAIN_AFTER = [0, 300, 900];

interface Deps {
  tab: TabUnderPopup;
  wait: (ms: number) => Promise<void>;
  /** closes the popup, once the page shows what was asked for */
  close: () => void;
}

/** The names on the page in front, and whether they are looked for on its site. */
export function createPagePanel({ tab, wait, close }: Deps): PagePanel {
  const store = createStore<PagePanelState>({
    names: [],
    note: tab.kind === 'closed' ? tab.reason : 'pageReading',
    site: undefined,
    siteError: undefined,
  });
  if (tab.kind === 'closed') {
    const nothing = async () => undefined;
    return { store, start: nothing, setSite: nothing, show: nothing };
  }
  const { host, page, site } = tab;
  const latest = createLatest();

  const list = async (): Promise<PageName[]> => {
    let names: PageName[] = [];
    for (const delay of ASK_AGAIN_AFTER) {
      if (delay > 0) await wait(delay);
      names = await page.listPageEntities({});
      if (names.length > 0) break;
    }
    return names;
  };
  const follow = async (on: boolean) => {
    store.set({ site: { host, on } });
    if (!on) {
      latest.drop();
      store.set({ names: [], note: 'pageSiteOff' });
      return;
    }
    store.set({ note: 'pageReading' });
    try {
      const reply = await latest.ask(list);
      if (!reply) return;
      const names = reply.answer;
      store.set({ names, note: names.length === 0 ? 'pageNothing' : undefined });
    } catch {
      // Whatever the reason, there is no list, and reloading is what a reader can do about it.
      store.set({ names: [], note: 'pageNoReply' });
    }
  };
  return {
    store,
    async start() {
      site.watch((on) => {
        if (store.get().site?.on !== on) void follow(on);
      });
      await follow(await site.isOn());
    },
    async setSite(on) {
      try {
        await site.set(on);
        store.set({ siteError: undefined });
        if (store.get().site?.on !== on) await follow(on);
      } catch (error) {
        store.set({ siteError: messageOf(error) });
      }
    },
    async show({ entityIds: [entityId] }) {
      if (entityId === undefined) return;
      const shown = await page.showEntity({ entityId }).catch(() => false);
      if (shown) close();
      else store.set({ note: 'pageGone' });
    },
  };
}
