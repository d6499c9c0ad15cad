import type { AddingState } from '@/components/options/subscriptions/adding-state.ts';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { SubscriptionView } from '@/lib/core/subscriptions/subscription-view.ts';
import type { SubscriptionCalls } from '@/lib/messaging/protocol/subscription-calls.ts';
import type { Client } from '@/lib/messaging/protocol.ts';

export interface SubscriptionListState {
  /** undefined until they were read */
  all: SubscriptionView[] | undefined;
  adding: AddingState;
  /** why they could not be read */
  error: string | undefined;
  /** why the last change failed, by the source's id */
  failed: Record<string, string>;
  /** ms since the epoch */
  now: number;
}

/** What the reader follows, and what can be done with it. */
export interface SubscriptionList {
  store: Store<SubscriptionListState>;
  load(): Promise<void>;
  /** time has passed */
  tick(): void;
  look(address: string, hosts: string[]): Promise<void>;
  /** follows what was found */
  follow(name: string): Promise<void>;
  /** stops the question, or forgets what was found */
  stopLooking(): Promise<void>;
  /** follows the feeds of a list, without a look at each */
  followFeeds(feeds: { address: string; name: string }[]): Promise<void>;
  stop(address: string): Promise<void>;
  check(sourceId: string): Promise<void>;
  pause(sourceId: string, paused: boolean): Promise<void>;
  move(sourceId: string): Promise<void>;
  answerHeld(sourceId: string, take: boolean): Promise<void>;
  undo(sourceId: string): Promise<void>;
}

export interface SubscriptionListDeps {
  background: Client<SubscriptionCalls>;
  /** ms since the epoch */
  now(): number;
  /** the sources or what is in them have changed */
  onChanged(): void;
}

export function createSubscriptionList({
  background,
  now,
  onChanged,
}: SubscriptionListDeps): SubscriptionList {
  const store: SubscriptionList['store'] = createStore<SubscriptionListState>({
    all: undefined,
    adding: { step: 'idle' },
    error: undefined,
    failed: {},
    now: now(),
  });
  /** The number of the current question. A newer one means that its answer is no longer wanted. */
  let run = 0;
  const show = (all: SubscriptionView[]) => store.set({ all, error: undefined, now: now() });
  const load = async () => {
    try {
      show(await background.listSubscriptions({}));
    } catch (error) {
      store.set({ error: messageOf(error) });
    }
  };
  const change = async (sourceId: string, call: () => Promise<SubscriptionView[]>) => {
    const { [sourceId]: _, ...failed } = store.get().failed;
    store.set({ failed });
    try {
      show(await call());
      onChanged();
    } catch (error) {
      store.set({ failed: { ...store.get().failed, [sourceId]: messageOf(error) } });
      await load();
    }
  };
  const setAdding = (adding: AddingState) => store.set({ adding });

  return {
    store,
    load,
    tick: () => store.set({ now: now() }),
    async look(address, hosts) {
      const mine = ++run;
      setAdding({ step: 'asking', address });
      const next = await background.previewSubscription({ address, hosts }).then(
        (preview): AddingState => ({ step: 'answered', address, hosts, preview }),
        (error: unknown): AddingState => ({ step: 'broken', message: messageOf(error) }),
      );
      if (mine === run) setAdding(next);
    },
    async follow(name) {
      const { adding } = store.get();
      if (adding.step !== 'answered' || adding.preview.kind !== 'found') return;
      const { sourceId } = adding.preview;
      setAdding({ step: 'saving' });
      try {
        show(await background.addSubscription({ sourceId, name }));
        setAdding({ step: 'done', name });
        onChanged();
      } catch (error) {
        setAdding({ step: 'broken', message: messageOf(error) });
      }
    },
    async stopLooking() {
      run++;
      const { adding } = store.get();
      setAdding({ step: 'idle' });
      if ('address' in adding) await background.stopSubscription({ address: adding.address });
    },
    followFeeds: (feeds) => change('', () => background.followFeeds({ feeds })),
    async stop(address) {
      await background.stopSubscription({ address });
      await load();
    },
    async check(sourceId) {
      const { all } = store.get();
      // The answer comes when the server's has come.
      store.set({
        all: all?.map((one) => (one.sourceId === sourceId ? { ...one, isChecking: true } : one)),
      });
      await change(sourceId, () => background.checkSubscription({ sourceId }));
    },
    pause: (sourceId, paused) =>
      change(sourceId, () => background.pauseSubscription({ sourceId, paused })),
    move: (sourceId) => change(sourceId, () => background.followMove({ sourceId })),
    answerHeld: (sourceId, take) =>
      change(sourceId, () => background.answerHeld({ sourceId, take })),
    undo: (sourceId) => change(sourceId, () => background.undoUpdate({ sourceId })),
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
