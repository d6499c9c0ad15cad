import type { SearchChoice, SearchGroup } from '@/components/popup/search-groups.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { EntityHit } from '@/lib/core/search/search-model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import type { RecentSearch } from '@/lib/settings/recent-searches.ts';

/** What the search offers before anything is typed. */
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

/** How many lines are offered. They are above the names of the page, which must stay visible. */
const LINES = 5;

interface Deps {
  background: Pick<Client<BackgroundCalls>, 'suggest' | 'getEntities'>;
  /** resolves once it is known whether the window is private */
  recents: Promise<Recents | undefined>;
}

export function createOffersPanel({ background, recents }: Deps): OffersPanel {
  const store: OffersPanel['store'] = createStore({ offers: [], hasRecent: false });
  let recent: RecentSearch[] = [];
  let suggested: EntityHit[] = [];
  const show = () => {
    const known = new Set(recent.map((one) => one.kind === 'entity' && one.entityId));
    const others = suggested
      .filter(({ entityId }) => !known.has(entityId))
      .slice(0, LINES - recent.length);
    const groups: SearchGroup[] = [
      { heading: 'searchRecent', choices: recent.map(toChoice) },
      { heading: 'searchSuggested', choices: others },
    ];
    store.set({
      offers: groups.filter(({ choices }) => choices.length > 0),
      hasRecent: recent.length > 0,
    });
  };
  return {
    store,
    async start() {
      // Requested at once in any case, since it also prepares the search.
      const asked = background.suggest({ limit: LINES });
      recent = (await (await recents)?.get()) ?? [];
      show();
      suggested = await asked;
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
