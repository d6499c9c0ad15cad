import { createStore, type Store } from '@/components/shared/store.ts';
import { addressOf, choicesOf } from '@/lib/core/shelf/shelf.ts';
import type { ShelfEntry, ShelfName } from '@/lib/core/shelf/shelf-entry.ts';
import type { ShelfState, ShelfStep } from '@/lib/core/shelf/shelf-state.ts';
import type { SubscriptionPreview } from '@/lib/core/subscriptions/subscription-view.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

/** Adds lists of the shelf. Nothing is asked for before the reader looks at one. */
export interface ShelfFlow {
  store: Store<ShelfState>;
  /** reads which lists are followed already */
  load(): Promise<void>;
  choose(name: ShelfName, code: string): void;
  /** asks the publisher once, and shows what came */
  preview(entry: ShelfEntry): Promise<void>;
  /** adds what was shown, without another request */
  add(): Promise<void>;
  /** stops asking, or forgets what was shown */
  cancel(): void;
}

export interface ShelfDeps {
  background: Pick<
    Client<BackgroundCalls>,
    | 'listSubscriptions'
    | 'previewSubscription'
    | 'addSubscription'
    | 'stopSubscription'
    | 'restoreSource'
  >;
  shelf: readonly ShelfEntry[];
  /** the list's name in the reader's language, with the chosen country or state */
  nameOf(entry: ShelfEntry, choice: string | undefined): string;
  /** the country where the reader seems to be: ISO 3166-1 */
  region: string | undefined;
  /** the list of sources has changed */
  onAdded(): void;
}

export function createShelfFlow(deps: ShelfDeps): ShelfFlow {
  const { background } = deps;
  const store = createStore<ShelfState>({
    chosen: firstChoices(deps),
    open: undefined,
    followed: undefined,
  });
  let asked: { entry: ShelfEntry; address: string; sourceId?: string } | undefined;
  /** The number of the current task. A newer number means that the task was cancelled. */
  let run = 0;
  const show = (name: ShelfName, step: ShelfStep | undefined) =>
    store.set({ open: step && { name, ...step } });
  const followed = (subscriptions: readonly { address: string }[]) =>
    store.set({ followed: subscriptions.map(({ address }) => address) });
  const added = async () => {
    followed(await background.listSubscriptions({}));
    deps.onAdded();
  };
  const broken = (name: ShelfName, error: unknown) =>
    show(name, { step: 'broken', message: error instanceof Error ? error.message : String(error) });

  return {
    store,
    async load() {
      followed(await background.listSubscriptions({}));
    },
    choose(name, code) {
      const { chosen } = store.get();
      store.set({ chosen: { ...chosen, [name]: code } });
    },
    async preview(entry) {
      const address = addressOf(entry, store.get().chosen[entry.name]);
      if (!address) return;
      const mine = ++run;
      asked = { entry, address };
      show(entry.name, { step: 'asking' });
      try {
        const found = await background.previewSubscription({ address, hosts: [] });
        if (mine !== run) return;
        if (found.kind === 'found') asked = { entry, address, sourceId: found.sourceId };
        if (found.kind === 'removed') await background.restoreSource({ sourceId: found.sourceId });
        if (found.kind === 'removed' || found.kind === 'known') await added();
        show(entry.name, stepOf(found, address));
      } catch (error) {
        if (mine === run) broken(entry.name, error);
      }
    },
    async add() {
      if (!asked?.sourceId) return;
      const { entry, sourceId } = asked;
      const mine = ++run;
      show(entry.name, { step: 'adding' });
      try {
        const name = deps.nameOf(entry, store.get().chosen[entry.name]);
        followed(await background.addSubscription({ sourceId, name }));
        deps.onAdded();
        if (mine === run) show(entry.name, undefined);
      } catch (error) {
        if (mine === run) broken(entry.name, error);
      }
    },
    cancel() {
      run++;
      if (!asked) return;
      const { entry, address } = asked;
      asked = undefined;
      show(entry.name, undefined);
      // What was only looked at is deleted after an hour anyway.
      void background.stopSubscription({ address }).catch(() => undefined);
    },
  };
}

/** What came of the question. Undefined if there is nothing more to do. */
function stepOf(found: SubscriptionPreview, address: string): ShelfStep | undefined {
  switch (found.kind) {
    case 'found':
      return { step: 'review', summary: found.summary, problems: found.problems };
    case 'elsewhere':
      return { step: 'failed', why: 'elsewhere', host: found.host };
    case 'failed':
      return { step: 'failed', why: 'answer', host: new URL(address).host };
    default:
      return undefined;
  }
}

function firstChoices({ shelf, region }: ShelfDeps): ShelfState['chosen'] {
  return Object.fromEntries(
    shelf.flatMap(({ name, choice }) => {
      if (!choice) return [];
      const codes = choicesOf(choice);
      return [[name, codes.find((code) => code === region) ?? codes[0] ?? '']];
    }),
  );
}
