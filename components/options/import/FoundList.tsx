import { useId, useState } from 'preact/hooks';
import type { FoundArticle } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { FoundArticleRow } from './FoundArticleRow.tsx';

interface Props {
  found: readonly FoundArticle[];
  /** ids of articles that would not be saved */
  leftOut: ReadonlySet<string>;
  onChoose: (articleIds: readonly string[], isChosen: boolean) => void;
}

/** How many articles are shown at first, and how many more each time. */
const PAGE_SIZE = 50;

/** With more, the list is folded, so that the page ends soon after the decision. */
const MAX_OPEN = 20;

/** The articles that would be saved. The list can be filtered, and each article can be left out. */
export function FoundList({ found, leftOut, onChoose }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const [shown, setShown] = useState(PAGE_SIZE);
  const [filter, setFilter] = useState('');
  const matching = found.filter((article) => fits(article, filter, locale));
  const ids = matching.map(({ preview }) => preview.articleId);
  const number = (n: number) => new Intl.NumberFormat(locale).format(n);
  const left = matching.length - shown;
  return (
    <details class="found" open={found.length <= MAX_OPEN}>
      <summary>{words('importReviewList')}</summary>
      {found.length > 1 && (
        <div class="found-tools">
          <div class="field">
            <label for={id}>{words('importFilter')}</label>
            <input
              id={id}
              type="text"
              autocomplete="off"
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          </div>
          <label class="check">
            <input
              type="checkbox"
              checked={ids.length > 0 && ids.every((each) => !leftOut.has(each))}
              onChange={({ currentTarget }) => onChoose(ids, currentTarget.checked)}
            />
            {words('changeAll')}
          </label>
          <p class="fine" role="status">
            {filter !== '' && words('libraryFound', number(matching.length), number(found.length))}
          </p>
        </div>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="found-list" role="list">
        {matching.slice(0, shown).map((article) => {
          const { articleId, headline, publisher } = article.preview;
          return (
            <li key={articleId}>
              {found.length > 1 && (
                <input
                  type="checkbox"
                  aria-label={words('importTake', headline ?? publisher)}
                  checked={!leftOut.has(articleId)}
                  onChange={({ currentTarget }) => onChoose([articleId], currentTarget.checked)}
                />
              )}
              <div>
                <FoundArticleRow article={article} isOpen={found.length === 1} />
              </div>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {words('libraryMore', `${Math.min(PAGE_SIZE, left)}`)}
        </button>
      )}
    </details>
  );
}

/** Whether every word of the filter is in what the row shows. */
function fits({ origin, preview }: FoundArticle, filter: string, locale: string): boolean {
  const { headline = '', publisher, publishedOn = '' } = preview;
  const text = `${headline} ${publisher} ${publishedOn} ${origin.file}`.toLocaleLowerCase(locale);
  return filter
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
