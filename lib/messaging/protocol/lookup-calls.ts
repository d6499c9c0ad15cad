import type { CardModel } from '../../core/card/card-model.ts';
import type { CardOption } from '../../core/card/card-state.ts';
import type { ArticleWithFacts } from '../../core/model.ts';
import type { ArticleSummary } from '../../core/preview/article-summary.ts';
import type { CardContext } from '../../core/rank/rank-statements.ts';
import type { EntityHit, SearchAnswer, SearchRequest } from '../../core/search/search-model.ts';

/** Look-ups in the store, for cards, the popup and our own pages. */
export interface LookupCalls {
  /** Builds the card of an entity from the sources that are on. Fails with `not-found` if none knows it. */
  getCard(request: { entityId: string; context?: CardContext }): CardModel;
  /** Several entities with what distinguishes them, for an ambiguous mention. Unknown ids are left out. */
  getEntities(request: { entityIds: string[] }): CardOption[];
  /**
   * A page of people, events, statements and articles that match the query, best first. An empty query gives no hits.
   */
  search(request: SearchRequest): SearchAnswer;
  /** The people and events with the most facts, for an empty search box. It also prepares the search. */
  suggest(request: { limit: number }): EntityHit[];
  /** A stored article with all facts read from it. Fails with `not-found`. */
  getArticle(request: { articleId: string }): ArticleWithFacts;
  /** Every kept article, the last one stored first. */
  listArticles(request: Record<string, never>): ArticleSummary[];
  /** Opens our article page in a new tab, at a span of the text if one is given (UTF-16 offsets). */
  openArticle(request: { articleId: string; start?: number; end?: number }): undefined;
}
