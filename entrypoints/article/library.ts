import { createStore, type Store } from '@/components/shared/store.ts';
import type {
  LibraryAnswer,
  LibraryFilter,
  LibrarySort,
} from '@/lib/core/library/library-model.ts';
import { createLibraryChanges, type LibraryChanges } from './library-changes.ts';
import { type LibraryCalls, type LibraryState, messageOf } from './library-state.ts';
import { NOTHING_SELECTED, toggle, without } from './selection.ts';

/** How many articles are shown at first, and how many more each time. */
export const PAGE_SIZE = 50;

export interface Library extends LibraryChanges {
  store: Store<LibraryState>;
  /** reads again what is shown */
  load(): Promise<void>;
  /** what was selected by the filter before isn't selected any more */
  setFilter(filter: LibraryFilter): Promise<void>;
  setSort(sort: LibrarySort): Promise<void>;
  showMore(): Promise<void>;
  /** ticks a row or unticks it; with `isRange`, all rows since the last one */
  toggle(articleId: string, isRange: boolean): void;
  /** all that the filter lets through, shown or not */
  selectAll(): Promise<void>;
  selectNothing(): void;
}

interface Deps {
  background: LibraryCalls;
  /** has the browser save a file */
  save: (file: Blob, name: string) => unknown;
}

/** The saved articles, a page at a time. The background sorts and filters them and counts them all. */
export function createLibrary({ background, save }: Deps): Library {
  const store: Library['store'] = createStore<LibraryState>({
    answer: undefined,
    error: undefined,
    filter: {},
    sort: 'newest',
    selection: NOTHING_SELECTED,
    work: undefined,
    note: undefined,
    steps: [],
  });
  /** articles that are being removed: the reader doesn't see them any more */
  const going = new Set<string>();
  /** Answers to what the reader no longer asks for are dropped. */
  let turn = 0;

  const read = async (offset: number, limit: number) => {
    const mine = ++turn;
    const { filter, sort } = store.get();
    try {
      const answer = await background.listLibrary({ ...filter, sort, offset, limit });
      if (mine !== turn) return;
      const before = offset === 0 ? [] : (store.get().answer?.articles ?? []);
      const articles = [...before, ...answer.articles];
      store.set({ answer: withoutArticles({ ...answer, articles }, going), error: undefined });
    } catch (error) {
      if (mine === turn) store.set({ error: messageOf(error) });
    }
  };
  const shown = () => store.get().answer?.articles.length ?? 0;
  const load = () => read(0, Math.max(PAGE_SIZE, shown()));
  return {
    store,
    load,
    setFilter(filter) {
      store.set({ filter, selection: NOTHING_SELECTED });
      return read(0, PAGE_SIZE);
    },
    setSort(sort) {
      store.set({ sort });
      return read(0, PAGE_SIZE);
    },
    showMore: () => read(shown(), PAGE_SIZE),
    toggle(articleId, isRange) {
      const { selection, answer } = store.get();
      store.set({ selection: toggle(selection, answer?.articles ?? [], articleId, isRange) });
    },
    async selectAll() {
      try {
        const found = await background.listLibraryIds(store.get().filter);
        store.set({ selection: { articles: new Map(found.map((each) => [each.id, each])) } });
      } catch (error) {
        store.set({ error: messageOf(error) });
      }
    },
    selectNothing: () => store.set({ selection: NOTHING_SELECTED }),
    ...createLibraryChanges({
      store,
      background,
      save,
      load,
      hide(ids) {
        for (const id of ids) going.add(id);
        const { answer, selection } = store.get();
        store.set({
          answer: answer && withoutArticles(answer, new Set(ids)),
          selection: without(selection, new Set(ids)),
        });
      },
      show(ids) {
        for (const id of ids) going.delete(id);
      },
    }),
  };
}

/** The counts follow at once. They are counted anew when the change is done. */
function withoutArticles(answer: LibraryAnswer, ids: ReadonlySet<string>): LibraryAnswer {
  const articles = answer.articles.filter(({ id }) => !ids.has(id));
  const least = articles.length;
  const found = Math.max(least, answer.found - ids.size);
  return { ...answer, articles, found, total: Math.max(found, answer.total - ids.size) };
}
