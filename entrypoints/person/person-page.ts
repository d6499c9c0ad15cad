import { createStore, type Store } from '@/components/shared/store.ts';
import type {
  LineFilter,
  PersonLines,
  PersonModel,
  PersonPart,
  PersonStatement,
} from '@/lib/core/person/person-model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

/** Lines that the page shows at first, and how many more each time. */
export const PAGE_SIZE = 20;

/** Lines of one call when all are exported. */
const EXPORT_SIZE = 100;

export type PersonState =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; message: string }
  | { kind: 'ready'; person: PersonModel };

export interface PageState {
  state: PersonState;
  part: PersonPart;
  filter: LineFilter;
  /** every month that the part has, whatever the filter; undefined until they are read */
  months: PersonLines['months'] | undefined;
  /** what is shown of the part; undefined until it is read */
  lines: PersonLines | undefined;
  isReading: boolean;
  /** why lines couldn't be read */
  problem: string | undefined;
  /** the statement in the page's address, if it is known */
  asked: PersonStatement | undefined;
}

export interface PersonPage {
  store: Store<PageState>;
  /** reads everything anew; also after who is one person has changed */
  load(): Promise<void>;
  choosePart(part: PersonPart): Promise<void>;
  setFilter(filter: LineFilter): Promise<void>;
  showMore(): Promise<void>;
  /** every line that the filter lets through */
  readAll(): Promise<PersonLines>;
}

type Calls = Pick<Client<BackgroundCalls>, 'getPerson' | 'listLines'>;

export function createPersonPage(
  background: Calls,
  { id: entityId, statementId }: { id: string; statementId?: string },
): PersonPage {
  const store = createStore<PageState>({
    state: { kind: 'loading' },
    part: 'said',
    filter: {},
    months: undefined,
    lines: undefined,
    isReading: false,
    problem: undefined,
    asked: undefined,
  });
  /** Answers to what the reader no longer asks for are dropped. */
  let turn = 0;

  const list = (filter: LineFilter, offset: number, limit = PAGE_SIZE, part = store.get().part) =>
    background.listLines({ entityId, part, offset, limit, ...filter });

  const read = async (work: () => Promise<Partial<PageState>>) => {
    const mine = ++turn;
    store.set({ isReading: true, problem: undefined });
    try {
      const change = await work();
      if (mine === turn) store.set({ ...change, isReading: false });
    } catch (error) {
      if (mine === turn) store.set({ problem: messageOf(error), isReading: false });
    }
  };
  const readFirst = () =>
    read(async () => {
      const { filter, months } = store.get();
      const lines = await list(filter, 0);
      const isWhole = Object.keys(filter).length === 0;
      return { lines, months: isWhole ? lines.months : months };
    });
  const readAsked = async () => {
    if (statementId === undefined) return;
    const request = { entityId, part: 'said' as const, offset: 0, limit: 1, statementId };
    const { statements } = await background.listLines(request);
    store.set({ asked: statements[0] });
  };
  return {
    store,
    async load() {
      try {
        const person = await background.getPerson({ entityId });
        const { part } = store.get();
        const { totals } = person;
        // Nobody looks for what isn't there.
        const first = totals[part] > 0 ? part : partWithLines(totals);
        store.set({ state: { kind: 'ready', person }, part: first });
      } catch (error) {
        store.set({ state: toFailure(error) });
        return;
      }
      await Promise.all([readFirst(), readAsked().catch(() => undefined)]);
    },
    async choosePart(part) {
      store.set({ part, filter: {}, months: undefined, lines: undefined });
      await readFirst();
    },
    async setFilter(filter) {
      store.set({ filter });
      await readFirst();
    },
    async showMore() {
      const { lines, filter } = store.get();
      const next = lines?.next;
      if (!lines || next === undefined) return;
      await read(async () => ({ lines: joinPages(lines, await list(filter, next)) }));
    },
    async readAll() {
      const { filter, part } = store.get();
      let all = await list(filter, 0, EXPORT_SIZE, part);
      while (all.next !== undefined)
        all = joinPages(all, await list(filter, all.next, EXPORT_SIZE, part));
      return all;
    },
  };
}

function joinPages(before: PersonLines, page: PersonLines): PersonLines {
  return {
    ...page,
    statements: [...before.statements, ...page.statements],
    events: [...before.events, ...page.events],
  };
}

const partWithLines = (totals: PersonModel['totals']): PersonPart =>
  (['said', 'about', 'events'] as const).find((part) => totals[part] > 0) ?? 'said';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

function toFailure(error: unknown): PersonState {
  if (error instanceof CallError && error.code === 'not-found') return { kind: 'missing' };
  return { kind: 'failed', message: messageOf(error) };
}
