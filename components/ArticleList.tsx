import type { ArticleSummary } from '../lib/core/preview/article-summary.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { plural } from './plural.ts';

interface Props {
  articles: readonly ArticleSummary[];
  /** address of our page of an article */
  addressOf: (articleId: string) => string;
  onRemove: (article: ArticleSummary) => void;
}

/** Kept articles, each with what was read from it. */
export function ArticleList({ articles, addressOf, onRemove }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="article-list" role="list">
      {articles.map((article) => {
        const { id, headline, publisher, publishedOn, lang, source, people, statements } = article;
        const title = headline ?? publisher;
        return (
          <li key={id}>
            <div>
              <a href={addressOf(id)} lang={lang} dir="auto">
                {title}
              </a>
              <p class="fine">
                <bdi>{publisher}</bdi>
                {publishedOn && ` · ${formatDate(publishedOn, locale)}`}
                {' · '}
                {plural(language, 'people', people)}
                {' · '}
                {plural(language, 'statements', statements)}
              </p>
              <p class="fine">
                <bdi>{source}</bdi>
              </p>
            </div>
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
          </li>
        );
      })}
    </ul>
  );
}
