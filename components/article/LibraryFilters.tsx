import { useId } from 'preact/hooks';
import type {
  LibraryAnswer,
  LibraryFilter,
  LibrarySort,
} from '../../lib/core/library/library-model.ts';
import { Choice } from '../shared/Choice.tsx';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';

interface Props {
  filter: LibraryFilter;
  sort: LibrarySort;
  /** what there is to filter by */
  of: Pick<LibraryAnswer, 'outlets' | 'sources' | 'months'>;
  onFilter: (filter: LibraryFilter) => void;
  onSort: (sort: LibrarySort) => void;
}

const SORTS: readonly (readonly [LibrarySort, string])[] = [
  ['newest', 'librarySortNewest'],
  ['added', 'librarySortAdded'],
  ['outlet', 'librarySortOutlet'],
  ['headline', 'librarySortHeadline'],
  ['people', 'librarySortPeople'],
];

/** Which articles of the library are shown, and in what order. A choice of one is no choice, so it isn't offered. */
export function LibraryFilters({ filter, sort, of, onFilter, onSort }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const number = new Intl.NumberFormat(locale);
  const set = (change: { [Key in keyof LibraryFilter]?: LibraryFilter[Key] | undefined }) => {
    const next = Object.entries({ ...filter, ...change }).filter(([, value]) => value);
    onFilter(Object.fromEntries(next));
  };
  const months = of.months.map((month) => [month, formatDate(month, locale)] as const);
  const counted = (name: string, articles: number) => `${name} (${number.format(articles)})`;
  return (
    <search class="line-filters" aria-label={words('libraryFilters')}>
      <div class="line-find">
        <label for={`${id}-words`}>{words('librarySearch')}</label>
        <input
          id={`${id}-words`}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          value={filter.words ?? ''}
          onInput={(event) => set({ words: event.currentTarget.value })}
        />
      </div>
      <Choice
        label={words('librarySort')}
        value={sort}
        options={SORTS.map(([each, key]) => [each, words(key)])}
        onChoose={(chosen) => {
          const found = SORTS.find(([each]) => each === chosen);
          if (found) onSort(found[0]);
        }}
      />
      {of.outlets.length > 1 && (
        <Choice
          label={words('linesOutlet')}
          any={words('linesAllOutlets')}
          value={filter.outlet}
          options={of.outlets.map(({ name, articles }) => [name, counted(name, articles)])}
          onChoose={(outlet) => set({ outlet })}
        />
      )}
      {of.sources.length > 1 && (
        <Choice
          label={words('librarySource')}
          any={words('libraryAllSources')}
          value={filter.source}
          options={of.sources.map((each) => [each.id, counted(each.name, each.articles)])}
          onChoose={(source) => set({ source })}
        />
      )}
      {months.length > 1 && (
        <>
          <Choice
            label={words('linesSince')}
            any={words('linesAnyTime')}
            value={filter.since}
            options={months}
            onChoose={(since) => set({ since })}
          />
          <Choice
            label={words('linesUntil')}
            any={words('linesAnyTime')}
            value={filter.until}
            options={months}
            onChoose={(until) => set({ until })}
          />
        </>
      )}
    </search>
  );
}
