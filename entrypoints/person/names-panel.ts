import type { Candidate } from '@/components/person/PersonNames.tsx';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { PersonNames } from '@/lib/core/person/person-model.ts';
import type { BackgroundCalls, Client, WordsBefore } from '@/lib/messaging/protocol.ts';

/** People whom the search for another person shows. */
const MAX_FOUND = 6;

export type Deed = 'split' | 'joined' | 'kept-apart';

export interface NamesState {
  /** undefined until they are read */
  names: PersonNames | undefined;
  query: string;
  found: Candidate[] | undefined;
  /** a change is under way */
  isBusy: boolean;
  /** the last change, which can be taken back */
  done: { deed: Deed; other: Candidate; before: WordsBefore } | undefined;
  problem: string | undefined;
}

/** Who is one person with whom the page is about. */
export interface NamesPanel {
  store: Store<NamesState>;
  load(): Promise<void>;
  split(form: Candidate): Promise<void>;
  join(other: Candidate): Promise<void>;
  keepApart(other: Candidate): Promise<void>;
  /** takes back the last change */
  undo(): Promise<void>;
  setQuery(query: string): Promise<void>;
}

interface Deps {
  background: Pick<
    Client<BackgroundCalls>,
    'getPersonNames' | 'joinPeople' | 'splitPerson' | 'keepPeopleApart' | 'restoreWords' | 'search'
  >;
  entityId: string;
  /** shows the page anew, since more or less is known of the person */
  onChanged(): Promise<void>;
}

export function createNamesPanel({ background, entityId, onChanged }: Deps): NamesPanel {
  const store = createStore<NamesState>({
    names: undefined,
    query: '',
    found: undefined,
    isBusy: false,
    done: undefined,
    problem: undefined,
  });
  const load = async () => store.set({ names: await background.getPersonNames({ entityId }) });
  const change = async (work: () => Promise<NamesState['done']>) => {
    if (store.get().isBusy) return;
    store.set({ isBusy: true, problem: undefined });
    try {
      const done = await work();
      store.set({ done, query: '', found: undefined });
      await Promise.all([load(), onChanged()]);
    } catch (error) {
      store.set({ problem: messageOf(error) });
    }
    store.set({ isBusy: false });
  };
  let turn = 0;
  return {
    store,
    load: () => load().catch((error: unknown) => store.set({ problem: messageOf(error) })),
    split: (other) =>
      change(async () => {
        const before = await background.splitPerson({ entityId: other.id });
        return { deed: 'split', other, before };
      }),
    join: (other) =>
      change(async () => {
        const before = await background.joinPeople({ entityId, withId: other.id });
        return { deed: 'joined', other, before };
      }),
    keepApart: (other) =>
      change(async () => {
        const before = await background.keepPeopleApart({ entityId, withId: other.id });
        return { deed: 'kept-apart', other, before };
      }),
    undo: () =>
      change(async () => {
        const { done } = store.get();
        if (done) await background.restoreWords(done.before);
        return undefined;
      }),
    async setQuery(query) {
      const mine = ++turn;
      store.set({ query });
      if (query.trim() === '') return store.set({ found: undefined });
      try {
        const answer = await background.search({ query, kind: 'person', limit: MAX_FOUND });
        const own = new Set(store.get().names?.forms.map(({ id }) => id));
        const found = answer.hits.flatMap((hit) =>
          hit.kind === 'entity' && hit.type === 'person' && !own.has(hit.entityId)
            ? [{ id: hit.entityId, name: hit.title, detail: hit.detail }]
            : [],
        );
        if (mine === turn) store.set({ found });
      } catch (error) {
        if (mine === turn) store.set({ problem: messageOf(error) });
      }
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
