import { useLayoutEffect, useRef } from 'preact/hooks';
import { ArticleList } from '@/components/article/ArticleList.tsx';
import { titleOf } from '@/components/article/ArticleRow.tsx';
import { LibraryFilters } from '@/components/article/LibraryFilters.tsx';
import { SelectionBar } from '@/components/article/SelectionBar.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import type { LibraryAnswer } from '@/lib/core/library/library-model.ts';
import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';
import type { LibraryId } from '@/lib/messaging/protocol.ts';
import { type Library, PAGE_SIZE } from './library.ts';
import type { LibraryState } from './library-state.ts';

interface Props {
  library: Library;
  state: LibraryState;
  answer: LibraryAnswer;
  addressOf: (articleId: string) => string;
  /** no row is left that could have the focus */
  onNothingLeft: () => void;
}

/** The filters, what is selected, and the rows. */
export function LibraryContent({ library, state, answer, addressOf, onNothingLeft }: Props) {
  const { words } = useLanguage();
  const { articles, found, total } = answer;
  const { filter, sort, selection } = state;
  const place = useRef<HTMLDivElement>(null);
  /** the row that takes the focus once the others are gone */
  const next = useRef<{ id: string | undefined; part: string } | undefined>(undefined);
  const shownBefore = useRef(articles.length);
  const selected = [...selection.articles.values()];

  // A pressed button goes with its row. The same button of the next row takes the focus.
  useLayoutEffect(() => {
    const wanted = next.current;
    next.current = undefined;
    if (!wanted) return;
    const row = [...(place.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      ({ dataset }) => dataset.row === wanted.id,
    );
    const part = row?.querySelector<HTMLElement>(wanted.part) ?? row?.querySelector('input');
    if (part) part.focus();
    else onNothingLeft();
  });
  // More rows: the focus goes to the first that was not shown before.
  const isAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking.current && articles.length > shownBefore.current) {
      isAsking.current = false;
      place.current?.querySelectorAll<HTMLElement>('.article-head a')[shownBefore.current]?.focus();
    }
    shownBefore.current = articles.length;
  }, [articles.length]);

  const remove = (gone: readonly LibraryId[], title: string, part: string) => {
    next.current = { id: rowAfter(articles, new Set(gone.map(({ id }) => id))), part };
    void library.remove(gone, title);
  };
  const titleOfOnly = () => {
    const only = articles.find(({ id }) => id === selected[0]?.id);
    return only && selected.length === 1 ? titleOf(only) : '';
  };
  return (
    <div ref={place}>
      {total > 1 && (
        <LibraryFilters
          filter={filter}
          sort={sort}
          of={answer}
          onFilter={(each) => void library.setFilter(each)}
          onSort={(each) => void library.setSort(each)}
        />
      )}
      {(found > 1 || selected.length > 0) && (
        <SelectionBar
          found={found}
          selected={selected.length}
          own={selected.filter(({ isRemovable }) => isRemovable).length}
          targets={targetsOf(answer, words('sourceAdded'))}
          onSelectAll={() => void library.selectAll()}
          onSelectNothing={library.selectNothing}
          onRemove={() => remove(selected, titleOfOnly(), 'input')}
          onMove={({ id, name }) => {
            next.current = { id: selected[0]?.id, part: 'input' };
            library.selectNothing();
            void library.move(selected, titleOfOnly(), {
              id: id ?? `own:${crypto.randomUUID()}`,
              name,
            });
          }}
          onExport={(format) => void library.export(selected, format)}
        />
      )}
      <ArticleList
        articles={articles}
        selected={selection.articles}
        addressOf={addressOf}
        onSelect={library.toggle}
        onRemove={(article) => remove([article], titleOf(article), '.row-remove')}
        onKeep={(article) => {
          next.current = { id: article.id, part: '.row-remove' };
          void library.keep(article, titleOf(article));
        }}
      />
      {found > articles.length && (
        <button
          type="button"
          class="button"
          onClick={() => {
            isAsking.current = true;
            void library.showMore();
          }}
        >
          {words('libraryMore', `${Math.min(PAGE_SIZE, found - articles.length)}`)}
        </button>
      )}
    </div>
  );
}

/** Saved pages have a source as soon as there is one. Articles can be moved there before. */
const targetsOf = ({ targets }: LibraryAnswer, added: string): LibraryAnswer['targets'] =>
  targets.some(({ id }) => id.startsWith('added'))
    ? targets
    : [{ id: 'added', name: added }, ...targets];

/** The row below the first that goes, or the one above. */
function rowAfter(
  articles: readonly ArticleSummary[],
  gone: ReadonlySet<string>,
): string | undefined {
  const first = articles.findIndex(({ id }) => gone.has(id));
  const below = articles.slice(first + 1).find(({ id }) => !gone.has(id));
  return (below ?? articles.slice(0, first).findLast(({ id }) => !gone.has(id)))?.id;
}
