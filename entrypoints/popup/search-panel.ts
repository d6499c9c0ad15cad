import type { SearchState } from '@/components/popup/SearchBox.tsx';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { createLatest } from './latest.ts';

/** A little more than the popup can show. Nobody reads further, because readers type on. */
const LIMIT = 20;

export interface SearchPanel {
  store: Store<{ query: string; state: SearchState }>;
  setQuery(query: string): Promise<void>;
}

/** Searches as the reader types. The old results stay until the next answer, so that nothing flickers. */
export function createSearchPanel(
  background: Pick<Client<BackgroundCalls>, 'search'>,
): SearchPanel {
  const store: SearchPanel['store'] = createStore({ query: '', state: { kind: 'idle' } });
  const latest = createLatest();
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
      try {
        const reply = await latest.ask(() => background.search({ query, limit: LIMIT }));
        if (reply) store.set({ state: { kind: 'results', query, hits: reply.answer } });
      } catch (error) {
        store.set({ state: { kind: 'error', message: messageOf(error) } });
      }
    },
  };
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
