import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

export interface RowActions {
  /** `isRange`: with all rows since the last one */
  onSelect: (articleId: string, isRange: boolean) => void;
  onRemove: (article: ArticleSummary) => void;
  /** keeps an article permanently that was only saved because it was read */
  onKeep: (article: ArticleSummary) => void;
}

interface Props extends RowActions {
  article: ArticleSummary;
  address: string;
  isSelected: boolean;
}

const COUNTS = ['people', 'statements', 'events'] as const;

/** One article of the list: headline, outlet, day, what was found in it, and where it came from. */
export function ArticleRow({ article, address, isSelected, onSelect, onRemove, onKeep }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { id, publisher, publishedOn, lang, source, isRemembered, isAmended } = article;
  const title = titleOf(article);
  const found = COUNTS.filter((count) => article[count] > 0);
  return (
    <li data-row={id} class={isSelected ? 'article-row selected' : 'article-row'}>
      <input
        type="checkbox"
        aria-label={words('librarySelect', title)}
        checked={isSelected}
        onClick={(event) => onSelect(id, event.shiftKey)}
      />
      <div class="article-head">
        <a href={address} lang={lang} dir="auto">
          {title}
        </a>
        <p class="fine">
          <bdi>{publisher}</bdi>
          {publishedOn && (
            <>
              {' · '}
              <time dateTime={publishedOn}>{formatDate(publishedOn, locale)}</time>
            </>
          )}
          {/* Articles that come with Dramatis have a source of the outlet's name. */}
          {source !== publisher && (
            <>
              {' · '}
              <bdi>{source}</bdi>
            </>
          )}
          {isAmended && ` · ${words('libraryAmended')}`}
        </p>
      </div>
      <p class="article-counts fine">
        {found.length === 0
          ? words('factsNone')
          : found.map((count) => (
              <span key={count}>{plural(language, count, article[count])}</span>
            ))}
      </p>
      <span class="actions">
        {isRemembered && (
          <button
            type="button"
            class="quiet-button"
            aria-label={words('libraryKeepNamed', title)}
            onClick={() => onKeep(article)}
          >
            {words('libraryKeep')}
          </button>
        )}
        {article.isRemovable && (
          <button
            type="button"
            class="quiet-button row-remove"
            aria-label={words('libraryRemove', title)}
            onClick={() => onRemove(article)}
          >
            {words('remove')}
          </button>
        )}
      </span>
    </li>
  );
}

/** What an article is called: its headline, or its outlet if it has none. */
export const titleOf = ({ headline, publisher }: ArticleSummary): string => headline ?? publisher;
