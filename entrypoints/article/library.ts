import { createStore, type Store } from '@/components/shared/store.ts';
import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';
import type { BackgroundCalls, Client, RemovedArticle } from '@/lib/messaging/protocol.ts';

/** How many articles are shown at first, and how many more each time. A page of them is drawn at once. */
export const PAGE_SIZE = 50;

export interface LibraryState {
  /** undefined until they were read */
  articles: ArticleSummary[] | undefined;
  error: string | undefined;
  query: string;
  /** how many of the found articles are shown */
  shown: number;
  /** the last change; a removed article can be put back */
  done: LibraryDone | undefined;
}

export type LibraryDone =
  | { kind: 'removed'; title: string; taken: RemovedArticle }
  | { kind: 'kept'; title: string };

export interface Library {
  store: Store<LibraryState>;
  load(): Promise<void>;
  setQuery(query: string): void;
  showMore(): void;
  remove(article: ArticleSummary): Promise<void>;
  /** keeps an article permanently that was only remembered */
  keep(article: ArticleSummary): Promise<void>;
  /** puts back the article that was removed last */
  undo(): Promise<void>;
}

/**
 * The kept articles. A removed one can be put back until the next is removed, or until the reader leaves the page.
 */
export function createLibrary(
  background: Pick<
    Client<BackgroundCalls>,
    'listArticles' | 'removeArticle' | 'restoreArticle' | 'keepArticle'
  >,
): Library {
  const store: Library['store'] = createStore({
    articles: undefined,
    error: undefined,
    query: '',
    shown: PAGE_SIZE,
    done: undefined,
  });
  const attempt = async (work: () => Promise<Partial<LibraryState>>) => {
    try {
      store.set({ error: undefined, ...(await work()) });
    } catch (error) {
      store.set({ error: error instanceof Error ? error.message : String(error) });
    }
  };
  const read = async () => ({ articles: await background.listArticles({}) });
  const titleOf = ({ headline, publisher }: ArticleSummary) => headline ?? publisher;
  return {
    store,
    load: () => attempt(read),
    setQuery: (query) => store.set({ query, shown: PAGE_SIZE }),
    showMore: () => store.set({ shown: store.get().shown + PAGE_SIZE }),
    remove: (article) =>
      attempt(async () => {
        const taken = await background.removeArticle({ articleId: article.id });
        return { ...(await read()), done: { kind: 'removed', title: titleOf(article), taken } };
      }),
    keep: (article) =>
      attempt(async () => {
        await background.keepArticle({ articleId: article.id });
        return { ...(await read()), done: { kind: 'kept', title: titleOf(article) } };
      }),
    undo: () =>
      attempt(async () => {
        const { done } = store.get();
        if (done?.kind === 'removed') await background.restoreArticle({ removed: done.taken });
        return { ...(await read()), done: undefined };
      }),
  };
}
