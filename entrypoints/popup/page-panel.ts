import type { PageName } from '@/components/shared/PageList.tsx';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { CardOption } from '@/lib/core/card/card-state.ts';
import type { Client, PageCalls, ReadingState } from '@/lib/messaging/protocol.ts';
import { createLatest } from './latest.ts';
import { messageOf } from './search-panel.ts';

/** The tab under the popup: its page and the switch of its site, or the key of the words that say why not. */
export type TabUnderPopup =
  | { kind: 'open'; host: string; page: Client<PageCalls>; site: SiteSetting }
  | { kind: 'closed'; reason: 'pageBrowserPage' | 'pageStore' | 'pageOwn' };

type OpenTab = Extract<TabUnderPopup, { kind: 'open' }>;

/** The setting of one site. */
export interface SiteSetting {
  isOn(): Promise<boolean>;
  set(on: boolean): Promise<unknown>;
  watch(onChange: (on: boolean) => void): () => void;
}

export interface PagePanelState {
  /** whether scripts may run on the page; false until the browser has said which tab is in front */
  isOpen: boolean;
  names: PageName[];
  /** key of the words above the names, or instead of them */
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

/** A page that is still being read answers after a second. After this many answers, we give up. */
const MAX_ASKED = 30;

interface Deps {
  /** what distinguishes people: their roles */
  describeNames: (entityIds: string[]) => Promise<CardOption[]>;
  /** resolves a moment after the popup is drawn */
  tab: Promise<TabUnderPopup>;
  /** closes the popup once the page shows the chosen name */
  close: () => void;
}

function noteOf(state: ReadingState, names: readonly PageName[]): string | undefined {
  if (state === 'spent') return 'pageSpent';
  if (state === 'measured') return 'pageMeasures';
  if (names.length > 0) return state === 'refused' ? 'pageRefuses' : undefined;
  return isOver(state) ? 'pageNothing' : 'pageReading';
}

const isOver = (state: ReadingState): boolean => state !== 'off' && state !== 'reading';

/** The names on the page in front, and whether we look for names on its site. */
export function createPagePanel({ describeNames, tab, close }: Deps): PagePanel {
  const store = createStore<PagePanelState>({
    isOpen: false,
    names: [],
    note: undefined,
    site: undefined,
    siteError: undefined,
  });
  const latest = createLatest();

  /** Roles by the id of the entity. Who isn't described has none, and isn't asked about again. */
  const details = new Map<string, string | undefined>();
  const withDetails = (names: readonly PageName[]) =>
    names.map((name) => {
      const detail = name.entityIds.length === 1 ? details.get(name.entityIds[0] ?? '') : undefined;
      return detail === undefined ? name : { ...name, detail };
    });
  const learn = async (names: readonly PageName[]) => {
    const ids = names.flatMap(({ entityIds }) => (entityIds.length === 1 ? entityIds : []));
    const unknown = ids.filter((id) => !details.has(id));
    if (unknown.length === 0) return;
    for (const id of unknown) details.set(id, undefined);
    // Names are worth showing without roles.
    const found = await describeNames(unknown).catch(() => []);
    for (const { id, detail } of found) details.set(id, detail);
    store.set({ names: withDetails(store.get().names) });
  };

  /** Shows what was found on the page, and asks again until all of it has been read. */
  const list = async (page: OpenTab['page']) => {
    for (let asked = 0; asked < MAX_ASKED; asked++) {
      const reply = await latest.ask(() => page.listPageEntities({}));
      if (!reply) return;
      const { state, names } = reply.answer;
      store.set({ names: withDetails(names), note: noteOf(state, names) });
      void learn(names);
      if (isOver(state)) return;
    }
    store.set({ note: 'pageNoReply' });
  };
  const follow = async ({ host, page }: OpenTab, on: boolean) => {
    store.set({ site: { host, on } });
    if (!on) {
      latest.drop();
      store.set({ names: [], note: 'pageSiteOff' });
      return;
    }
    store.set({ note: 'pageReading' });
    try {
      await list(page);
    } catch {
      // Whatever the reason, there is no list. Readers can only reload.
      store.set({ names: [], note: 'pageNoReply' });
    }
  };
  return {
    store,
    async start() {
      const found = await tab;
      if (found.kind === 'closed') return store.set({ note: found.reason });
      store.set({ isOpen: true, note: 'pageReading' });
      found.site.watch((on) => {
        if (store.get().site?.on !== on) void follow(found, on);
      });
      await follow(found, await found.site.isOn());
    },
    async setSite(on) {
      const found = await tab;
      if (found.kind === 'closed') return;
      try {
        await found.site.set(on);
        store.set({ siteError: undefined });
        if (store.get().site?.on !== on) await follow(found, on);
      } catch (error) {
        store.set({ siteError: messageOf(error) });
      }
    },
    async show({ entityIds: [entityId] }) {
      const found = await tab;
      if (found.kind === 'closed' || entityId === undefined) return;
      const shown = await found.page.showEntity({ entityId }).catch(() => false);
      if (shown) close();
      else if (store.get().note !== 'pageRefuses') store.set({ note: 'pageGone' });
    },
  };
}
