import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

interface Props {
  article: ArticleSummary;
  address: string;
  onRemove: (article: ArticleSummary) => void;
  onKeep: (article: ArticleSummary) => void;
}

const COUNTS = ['people', 'statements', 'events'] as const;

/** One article of the list: headline, outlet, date, what was read from it, and where it came from. */
export function ArticleRow({ article, address, onRemove, onKeep }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { headline, publisher, publishedOn, lang, source, isRemembered, isAmended } = article;
  const title = headline ?? publisher;
  return (
    <li>
      <div>
        <a href={address} lang={lang} dir="auto">
          {title}
        </a>
        <p class="fine">
          <bdi>{publisher}</bdi>
          {publishedOn && ` · ${formatDate(publishedOn, locale)}`}
          {COUNTS.filter((count) => article[count] > 0).map(
            (count) => ` · ${plural(language, count, article[count])}`,
          )}
        </p>
        <p class="fine">
          <bdi>{source}</bdi>
          {isAmended && ` · ${words('libraryAmended')}`}
        </p>
      </div>
      <span class="actions">
        {isRemembered && (
          <button
            type="button"
            class="button"
            aria-label={words('libraryKeepNamed', title)}
            onClick={() => onKeep(article)}
          >
            {words('libraryKeep')}
          </button>
        )}
        {article.isRemovable && (
          <button
            type="button"
            class="button"
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
