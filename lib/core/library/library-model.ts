import type { IsoDate } from '../model.ts';
import type { ArticleSummary } from '../preview/article-summary.ts';

/** `newest` goes by the article's own day, `added` by when it was saved, `people` by how many it names. */
export const LIBRARY_SORTS = ['newest', 'added', 'outlet', 'headline', 'people'] as const;
export type LibrarySort = (typeof LIBRARY_SORTS)[number];

/** Which articles of the library are meant. Without a field, none is left out for it. */
export interface LibraryFilter {
  /** each is a part of the headline, the outlet, the source or the date */
  words?: string;
  outlet?: string;
  /** id of a source */
  source?: string;
  /** months, both included: `2025-03` */
  since?: IsoDate;
  until?: IsoDate;
}

export interface LibraryRequest extends LibraryFilter {
  sort: LibrarySort;
  offset: number;
  /** most articles */
  limit: number;
}

/** One page of the library, with everything that a reader can filter by. */
export interface LibraryAnswer {
  articles: ArticleSummary[];
  /** articles that the filter lets through, shown or not */
  found: number;
  /** all articles */
  total: number;
  /** of all articles; those with the most articles come first */
  outlets: { name: string; articles: number }[];
  /** in the order of their names */
  sources: { id: string; name: string; articles: number }[];
  /** newest first: `2025-03` */
  months: IsoDate[];
  /** the reader's sources that take articles, in the reader's order */
  targets: { id: string; name: string }[];
}
