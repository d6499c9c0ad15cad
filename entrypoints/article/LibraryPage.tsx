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

/** With more articles than this, the page offers a search. */
const MANY = 10;

/** Every kept or remembered article: to find, to open and to remove. */
export function LibraryPage({ library, addressOf }: Props) {
  const { words } = useLanguage();
  const { articles, error, query, shown, done } = useStore(library.store);
  const found = useMemo(() => findSummaries(articles ?? [], query), [articles, query]);
  const place = useRef<HTMLDivElement>(null);

  // The pressed button may be gone. The focus goes to the button that undoes it, or to the message that it is done.
  useLayoutEffect(() => {
    if (done) place.current?.querySelector<HTMLElement>('[data-done]')?.focus();
  }, [done]);
  // The focus goes to the first article that was not shown before.
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
