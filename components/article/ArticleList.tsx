import type { ArticleSummary } from '../../lib/core/preview/article-summary.ts';
import { ArticleRow, type RowActions } from './ArticleRow.tsx';

interface Props extends RowActions {
  articles: readonly ArticleSummary[];
  /** ids of the ticked ones */
  selected: { has(articleId: string): boolean };
  /** address of our page for an article */
  addressOf: (articleId: string) => string;
}

/** Saved articles, each with what was found in it. */
export function ArticleList({ articles, selected, addressOf, ...actions }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="article-list" role="list">
      {articles.map((article) => (
        <ArticleRow
          key={article.id}
          article={article}
          address={addressOf(article.id)}
          isSelected={selected.has(article.id)}
          {...actions}
        />
      ))}
    </ul>
  );
}
