import type { EraseState } from '@/components/options/data/data-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { messageOf } from './message-of.ts';

export interface Eraser {
  store: Store<{ state: EraseState }>;
  ask(): void;
  cancel(): void;
  /** Erases, once the reader has confirmed. */
  erase(): Promise<void>;
}

export interface EraserDeps {
  background: Pick<Client<BackgroundCalls>, 'eraseEverything'>;
  /** everything is gone */
  onChanged(): Promise<unknown>;
}

/** “Erase everything”, which asks twice. */
export function createEraser({ background, onChanged }: EraserDeps): Eraser {
  const store: Eraser['store'] = createStore<{ state: EraseState }>({ state: { kind: 'idle' } });
  const show = (state: EraseState) => store.set({ state });
  return {
    store,
    ask: () => show({ kind: 'asked' }),
    cancel: () => show({ kind: 'idle' }),
    async erase() {
      if (store.get().state.kind !== 'asked') return;
      show({ kind: 'erasing' });
      try {
        await background.eraseEverything({});
        await onChanged();
        show({ kind: 'erased' });
      } catch (error) {
        show({ kind: 'failed', message: messageOf(error) });
      }
    },
  };
}
