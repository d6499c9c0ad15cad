import type { SearchChoice, SearchGroup } from '@/components/popup/search-groups.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { RecentSearch } from '@/lib/settings/recent-searches.ts';

/** The recent searches, which the search offers before anything is typed. */
export interface OffersPanel {
  store: Store<{ offers: SearchGroup[]; hasRecent: boolean }>;
  start(): Promise<void>;
  /** Remembers what the reader chose, and the query that found it. */
  remember(choice: SearchChoice, query: string): Promise<void>;
  clear(): Promise<void>;
}

/** The store of recent searches. A private window has none. */
export interface Recents {
  get(): Promise<RecentSearch[]>;
  add(recent: RecentSearch): Promise<void>;
  clear(): Promise<void>;
}

interface Deps {
  background: Pick<Client<BackgroundCalls>, 'suggest' | 'getEntities'>;
  /** resolves once it is known whether the window is private */
  recents: Promise<Recents | undefined>;
}

export function createOffersPanel({ background, recents }: Deps): OffersPanel {
  const store: OffersPanel['store'] = createStore({ offers: [], hasRecent: false });
  let recent: RecentSearch[] = [];
  const show = () => {
    const hasRecent = recent.length > 0;
    store.set({
      offers: hasRecent ? [{ heading: 'searchRecent', choices: recent.map(toChoice) }] : [],
      hasRecent,
    });
  };
  return {
    store,
    async start() {
      // Nobody is suggested. It wakes the background and prepares the search.
      const asked = background.suggest({ limit: 0 });
      recent = (await (await recents)?.get()) ?? [];
      show();
      await asked;
      recent = await withoutUnknown(background, recent);
      show();
    },
    async remember(choice, query) {
      if (choice.kind === 'query' || choice.kind === 'more') return;
      await (await recents)?.add(
        choice.kind === 'entity'
          ? { kind: 'entity', entityId: choice.entityId, name: choice.title, type: choice.type }
          : { kind: 'query', query: query.trim() },
      );
      recent = (await (await recents)?.get()) ?? [];
      show();
    },
    async clear() {
      await (await recents)?.clear();
      recent = [];
      show();
    },
  };
}

function toChoice(recent: RecentSearch): SearchChoice {
  if (recent.kind === 'query') return recent;
  const { entityId, name, type } = recent;
  return { kind: 'entity', entityId, type, title: name, matches: [], score: 0 };
}

/** An entity whose source was removed no longer has a card. */
async function withoutUnknown(
  background: Pick<Client<BackgroundCalls>, 'getEntities'>,
  recent: readonly RecentSearch[],
): Promise<RecentSearch[]> {
  const entityIds = recent.flatMap((one) => (one.kind === 'entity' ? [one.entityId] : []));
  if (entityIds.length === 0) return [...recent];
  const known = new Set((await background.getEntities({ entityIds })).map(({ id }) => id));
  return recent.filter((one) => one.kind === 'query' || known.has(one.entityId));
}
