import { ArticleList } from '@/components/ArticleList.tsx';
import { useLanguage } from '@/components/language-context.ts';
import { useStore } from '@/components/store.ts';
import type { Library } from './library.ts';

interface Props {
  library: Library;
  addressOf: (articleId: string) => string;
}

/** Every article that is kept: to open, and to take away. */
export function LibraryPage({ library, addressOf }: Props) {
  const { words } = useLanguage();
  const { articles, error, removed } = useStore(library.store);
  return (
    <main class="surface dramatis-root">
      <div class="article-note">
        <h1>{words('libraryTitle')}</h1>
        <p class="fine" role="status">
          {removed && words('libraryRemoved', removed.title)}
          {!removed && !articles && !error && words('libraryLoading')}
          {!removed && articles?.length === 0 && words('libraryEmpty')}
        </p>
        {removed && (
          <button type="button" class="button" onClick={() => void library.undo()}>
            {words('undo')}
          </button>
        )}
        {error && (
          <p class="problem" role="alert">
            {words('libraryFailed', error)}
          </p>
        )}
        {articles && articles.length > 0 && (
          <ArticleList
            articles={articles}
            addressOf={addressOf}
            onRemove={(article) => void library.remove(article)}
          />
        )}
      </div>
    </main>
  );
}
