import type { SearchState } from '@/components/popup/SearchBox.tsx';
import { kindOf } from '@/components/popup/search-groups.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { SearchKind } from '@/lib/core/search/search-terms.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { createLatest } from './latest.ts';

/** A little more than the popup can show. Readers type on before they read further. */
const LIMIT = 20;

/** Hits that each further page brings. */
const MORE = 50;

export interface SearchPanel {
  store: Store<{ query: string; state: SearchState }>;
  setQuery(query: string): Promise<void>;
  /** Adds the next page of one kind to what is shown. */
  showMore(kind: SearchKind): Promise<void>;
}

/** Searches as the reader types. The old results stay until the next answer, so that nothing flickers. */
export function createSearchPanel(
  background: Pick<Client<BackgroundCalls>, 'search'>,
): SearchPanel {
  const store: SearchPanel['store'] = createStore({ query: '', state: { kind: 'idle' } });
  const latest = createLatest();
  const orError = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      store.set({ state: { kind: 'error', message: messageOf(error) } });
    }
  };
  return {
    store,
    async setQuery(query) {
      store.set({ query });
      if (query.trim() === '') {
        latest.drop();
        store.set({ state: { kind: 'idle' } });
        return;
      }
      if (store.get().state.kind === 'idle') store.set({ state: { kind: 'working' } });
      await orError(async () => {
        const reply = await latest.ask(() => background.search({ query, limit: LIMIT }));
        if (reply) store.set({ state: { kind: 'results', query, answer: reply.answer } });
      });
    },
    async showMore(kind) {
      const { state } = store.get();
      if (state.kind !== 'results') return;
      const { query, answer } = state;
      const offset = answer.hits.filter((hit) => kindOf(hit) === kind).length;
      await orError(async () => {
        const page = { query, kind, offset, limit: MORE };
        const reply = await latest.ask(() => background.search(page));
        if (!reply) return;
        const hits = [...answer.hits, ...reply.answer.hits];
        store.set({ state: { kind: 'results', query, answer: { ...answer, hits } } });
      });
    },
  };
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
