import { createStore, type Store } from '@/components/store.ts';
import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';
import type { BackgroundCalls, Client, RemovedArticle } from '@/lib/messaging/protocol.ts';

export interface LibraryState {
  /** nothing until they were read */
  articles: ArticleSummary[] | undefined;
  error: string | undefined;
  /** what was taken away last, and can be put back */
  removed: { title: string; taken: RemovedArticle } | undefined;
}

export interface Library {
  store: Store<LibraryState>;
  load(): Promise<void>;
  remove(article: ArticleSummary): Promise<void>;
  /** puts back what was taken away last */
  undo(): Promise<void>;
}

/** The kept articles; one that is taken away can be put back until the next is, or the page is left. */
export function createLibrary(
  background: Pick<Client<BackgroundCalls>, 'listArticles' | 'removeArticle' | 'restoreArticle'>,
): Library {
  const store: Library['store'] = createStore({
    articles: undefined,
    error: undefined,
    removed: undefined,
  });
  const attempt = async (work: () => Promise<Partial<LibraryState>>) => {
    try {
      store.set({ error: undefined, ...(await work()) });
    } catch (error) {
      store.set({ error: error instanceof Error ? error.message : String(error) });
    }
  };
  const read = async () => ({ articles: await background.listArticles({}) });
  return {
    store,
    load: () => attempt(read),
    remove: ({ id, headline, publisher }) =>
      attempt(async () => {
        const taken = await background.removeArticle({ articleId: id });
        return { ...(await read()), removed: { title: headline ?? publisher, taken } };
      }),
    undo: () =>
      attempt(async () => {
        const { removed } = store.get();
        if (removed) await background.restoreArticle({ removed: removed.taken });
        return { ...(await read()), removed: undefined };
      }),
  };
}
