import { createStore, type Store } from '@/components/shared/store.ts';
import type { CardState } from '@/lib/core/card/card-state.ts';
import type { SaidFilter, SaidLines } from '@/lib/core/card/said-lines.ts';
import { loadSaid } from '@/lib/messaging/load-said.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { createLatest } from './latest.ts';
import { messageOf } from './search-panel.ts';

export interface CardPanel {
  /** without a state, no card is open and the search shows */
  store: Store<{ state: CardState | undefined }>;
  open(id: string, name?: string): Promise<void>;
  /** back to the previous card, or to the search */
  back(): Promise<void>;
  close(): void;
  retry(): Promise<void>;
  /** what the open card's person said, as far as a filter lets it through */
  loadSaid(filter: SaidFilter): Promise<SaidLines>;
}

/** The card inside the popup, with the trail of cards that led to it. */
export function createCardPanel(
  background: Pick<Client<BackgroundCalls>, 'getCard' | 'listLines'>,
): CardPanel {
  const store: CardPanel['store'] = createStore({ state: undefined });
  const latest = createLatest();
  let trail: { id: string; name: string }[] = [];

  const load = async () => {
    const current = trail.at(-1);
    if (!current) return;
    const { id, name } = current;
    store.set({ state: { kind: 'loading', name } });
    try {
      const reply = await latest.ask(() => background.getCard({ entityId: id }));
      if (!reply) return;
      current.name = reply.answer.entity.name;
      store.set({ state: { kind: 'ready', card: reply.answer } });
    } catch (error) {
      store.set({ state: { kind: 'error', name, message: messageOf(error) } });
    }
  };
  const close = () => {
    latest.drop();
    trail = [];
    store.set({ state: undefined });
  };
  return {
    store,
    close,
    retry: load,
    loadSaid: (filter) => loadSaid(background, trail.at(-1)?.id ?? '', filter),
    open(id, name = '') {
      trail.push({ id, name });
      return load();
    },
    async back() {
      trail.pop();
      if (trail.length === 0) close();
      else await load();
    },
  };
}
