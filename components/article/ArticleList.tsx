import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import { ArticleRow } from './ArticleRow.tsx';

interface Props {
  articles: readonly ArticleSummary[];
  /** address of our page for an article */
  addressOf: (articleId: string) => string;
  onRemove: (article: ArticleSummary) => void;
  /** keeps an article permanently that was only remembered */
  onKeep: (article: ArticleSummary) => void;
}

/** Kept and remembered articles, each with what was read from it. */
export function ArticleList({ articles, addressOf, onRemove, onKeep }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="article-list" role="list">
      {articles.map((article) => (
        <ArticleRow
          key={article.id}
          article={article}
          address={addressOf(article.id)}
          onRemove={onRemove}
          onKeep={onKeep}
        />
      ))}
    </ul>
  );
}
