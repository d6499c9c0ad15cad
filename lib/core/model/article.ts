import type { IsoDate, Span } from './place-in-text.ts';

/** What a stretch of the article's text is. Only `headline`, `paragraph` and `caption` state facts. */
export type BlockKind =
  | 'headline'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'dateline'
  | 'correction'
  | 'boilerplate';

export interface ArticleBlock extends Span {
  kind: BlockKind;
}

export interface Correction extends Span {
  /** the printed correction: `text.slice(start, end)` of the article */
  text: string;
}

/** An article parsed from its format, before extraction. */
export interface ParsedArticle {
  id: string;
  sourceId: string;
  /** the stored text, unchanged; all offsets refer to it */
  text: string;
  /** BCP 47 */
  lang: string;
  /** the article's own address; absent if it has none, never invented */
  url?: string;
  publisher: string;
  author?: string;
  publishedOn?: IsoDate;
  /** `HH:MM`, 24 h, in the publisher's local time */
  publishedTime?: string;
  headline?: string;
  photoCredit?: string;
  corrections: Correction[];
  blocks: ArticleBlock[];
}

export interface Article extends ParsedArticle {
  /** hash of `text` and metadata; with id and extractorVersion, it makes ingestion idempotent */
  contentHash: string;
  /** hash of the letters in `text`; absent until an article of an earlier version is read again */
  wordsHash?: string;
  extractorVersion: number;
  /** ms since the epoch */
  ingestedAt: number;
}

/** All of an article but its text: what lists and cards need. */
export type ArticleHead = Omit<Article, 'text' | 'blocks'>;
