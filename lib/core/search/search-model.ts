import type { QuoteLink } from '../card/card-model.ts';
import type { EntityType, IsoDate, Span, StatementType } from '../model.ts';
import type { SearchFilters } from './search-filters.ts';
import type { SearchKind } from './search-terms.ts';

/** One line of results. */
export type SearchHit = EntityHit | StatementHit | ArticleHit;

interface AnyHit {
  score: number;
}

interface MarkedHit extends AnyHit {
  /** spans of `title` or `text` that match the query */
  matches: Span[];
}

export interface EntityHit extends MarkedHit {
  kind: 'entity';
  entityId: string;
  type: EntityType;
  title: string;
  /** role of a person or date of an event */
  detail?: string;
  /** spans of the role that matched, if the names don't show the match */
  detailMatches?: Span[];
  /** another name that matched, if the title doesn't show the match */
  alias?: { text: string; matches: Span[] };
}

export interface StatementHit extends AnyHit {
  kind: 'statement';
  statementId: string;
  /** absent if the article has only words for the speaker */
  entityId?: string;
  /** the speaker's name, or the article's words for them; empty if it has none */
  speaker: string;
  /** the speaker's last role */
  role?: string;
  type: StatementType;
  /** verbatim, in order; without quotation marks */
  parts: string[];
  /** for each part, the spans that match */
  matched: Span[][];
  /** BCP 47, of the words */
  lang: string;
  place: PlaceInArticle;
  outlet: string;
  date?: IsoDate;
  link: QuoteLink;
}

export interface ArticleHit extends MarkedHit {
  kind: 'article';
  title: string;
  /** spans of the headline that match */
  titleMatches: Span[];
  /** words of the text around the first match; empty if the headline has them all */
  text: string;
  place: PlaceInArticle;
  outlet: string;
  date?: IsoDate;
}

/** A span of an article's text, in UTF-16 offsets. Without a span, the article from its beginning. */
export interface PlaceInArticle {
  articleId: string;
  start?: number;
  end?: number;
}

/** What is searched for. */
export interface SearchRequest extends SearchFilters {
  query: string;
  /** most hits of one page */
  limit: number;
  /** hits of earlier pages; only with a kind, since kinds share the places of a page */
  offset?: number;
}

/** One page of an answer. */
export interface SearchAnswer {
  hits: SearchHit[];
  /** how many there are of each kind, shown or not */
  totals: Record<SearchKind, number>;
  /** not all were looked at, so there may be more than `totals` says */
  isCutOff: boolean;
  /** nothing has all words of the query, so these have some of them */
  isPartial: boolean;
}
