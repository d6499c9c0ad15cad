import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleList } from '@/components/article/ArticleList.tsx';
import { ArticleSearch } from '@/components/article/ArticleSearch.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { findSummaries } from '@/lib/core/preview/find-summaries.ts';
import { type Library, PAGE_SIZE } from './library.ts';

interface Props {
  library: Library;
  addressOf: (articleId: string) => string;
}

/** More than these are looked through by searching. */
const MANY = 10;

/** Every article that is kept or remembered: to find, to open, and to take away. */
export function LibraryPage({ library, addressOf }: Props) {
  const { words } = useLanguage();
  const { articles, error, query, shown, done } = useStore(library.store);
  const found = useMemo(() => findSummaries(articles ?? [], query), [articles, query]);
  const place = useRef<HTMLDivElement>(null);

  // The button that was pressed may be gone: focus goes to what undoes it, or to what says that it is done.
  useLayoutEffect(() => {
    if (done) place.current?.querySelector<HTMLElement>('[data-done]')?.focus();
  }, [done]);
  // What is shown now begins with the first that was not.
  useLayoutEffect(() => {
    if (shown <= PAGE_SIZE) return;
    const rows = place.current?.querySelectorAll<HTMLElement>('.article-list a');
    rows?.[shown - PAGE_SIZE]?.focus();
  }, [shown]);

  return (
    <main class="surface dramatis-root">
      <div class="article-note" ref={place}>
        <h1>{words('libraryTitle')}</h1>
        <p
          class="fine"
          role="status"
          tabIndex={-1}
          {...(done?.kind === 'kept' && { 'data-done': '' })}
        >
          {done && words(done.kind === 'kept' ? 'libraryKept' : 'libraryRemoved', done.title)}
          {!done && !articles && !error && words('libraryLoading')}
          {!done && articles?.length === 0 && words('libraryEmpty')}
        </p>
        {done?.kind === 'removed' && (
          <button type="button" class="button" data-done="" onClick={() => void library.undo()}>
            {words('undo')}
          </button>
        )}
        {error && (
          <div role="alert">
            <p class="problem">{words('libraryFailed', error)}</p>
            <button type="button" class="button" onClick={() => void library.load()}>
              {words('retry')}
            </button>
          </div>
        )}
        {articles && articles.length > MANY && (
          <ArticleSearch
            query={query}
            found={found.length}
            of={articles.length}
            onQuery={library.setQuery}
          />
        )}
        {found.length > 0 && (
          <ArticleList
            articles={found.slice(0, shown)}
            addressOf={addressOf}
            onRemove={(article) => void library.remove(article)}
            onKeep={(article) => void library.keep(article)}
          />
        )}
        {found.length > shown && (
          <button type="button" class="button" onClick={library.showMore}>
            {words('libraryMore', `${Math.min(PAGE_SIZE, found.length - shown)}`)}
          </button>
        )}
      </div>
    </main>
  );
}
