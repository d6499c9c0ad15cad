import type { AddArticleState } from '@/components/popup/AddArticle.tsx';
import { createStore, type Store } from '@/components/shared/store.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';
import { messageOf } from './search-panel.ts';

export interface AddPanel {
  store: Store<{ state: AddArticleState }>;
  /** reads the page's article, and shows what keeping it would add */
  read(): Promise<void>;
  /** keeps what was read; `replace`: it replaces the article that it may be a version of */
  keep(replace?: boolean): Promise<void>;
  /** back to the offer */
  cancel(): void;
}

interface Deps {
  background: Pick<Client<BackgroundCalls>, 'previewArticle' | 'addArticle'>;
  /** the article of the page under the popup; undefined if it has none */
  readArticle: () => Promise<PageArticle | undefined>;
}

/** “Add this article”: read it, look at it, keep it. Nothing is written before the reader agrees. */
export function createAddPanel({ background, readArticle }: Deps): AddPanel {
  const store: AddPanel['store'] = createStore({ state: { kind: 'offer' } });
  let article: PageArticle | undefined;
  const show = (state: AddArticleState) => store.set({ state });
  const attempt = async (work: () => Promise<AddArticleState>) => {
    try {
      show(await work());
    } catch (error) {
      show({ kind: 'failed', message: messageOf(error) });
    }
  };
  return {
    store,
    async read() {
      show({ kind: 'reading' });
      await attempt(async () => {
        article = await readArticle();
        if (!article) return { kind: 'none' };
        return { kind: 'preview', preview: await background.previewArticle({ article }) };
      });
    },
    async keep(replace) {
      const chosen = article;
      const { state } = store.get();
      if (!chosen || state.kind !== 'preview') return;
      show({ kind: 'keeping' });
      await attempt(async () => {
        const { articleId } = await background.addArticle({
          article: chosen,
          ...(replace ? { replace } : {}),
        });
        return { kind: 'kept', articleId };
      });
    },
    cancel() {
      article = undefined;
      show({ kind: 'offer' });
    },
  };
}
