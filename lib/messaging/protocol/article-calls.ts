import type { FactChange } from '../../core/amendments/fact-change.ts';
import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { PageArticle } from '../../core/formats/page-article.ts';
import type { Amendment, FactKind, ParsedArticle } from '../../core/model.ts';
import type { ArticlePreview } from '../../core/preview/build-preview.ts';

/** Adding articles, and correcting the facts in them. */
export interface ArticleCalls {
  /**
   * Reads an article and returns what would be kept, in its target source if it has one. Writes nothing. Fails with
   * `bad-request` if there is no text.
   */
  previewArticle(request: { article: OfferedArticle; target?: SourceTarget }): ArticlePreview;
  /**
   * Keeps the article of a page with all its facts, or updates it. If it is unclear whether it is the same article (see
   * ArticlePreview), both are kept unless `replace` says so.
   */
  addArticle(request: { article: PageArticle; replace?: boolean }): { articleId: string };
  /** The same for several articles of files, with an outcome for each. */
  previewArticles(request: Batch): PreviewOutcome[];
  /**
   * Keeps articles of files in one of the reader's sources, or updates them, with an outcome for each. More may follow,
   * so pages and search only learn of it from finishImport. What is kept already is skipped, so an import that ended
   * early can be started again.
   */
  importArticles(request: Batch): ImportOutcome[];
  /** Tells pages and search about everything that importArticles kept. */
  finishImport(request: Record<string, never>): undefined;
  /** Removes a wrong fact. It stays out when the article is read again. Fails with `not-found`. */
  strikeFact(request: { kind: FactKind; factId: string; text: string }): undefined;
  /**
   * Corrects a fact. The correction stays when the article is read again. Fails with `not-found`. Fails with
   * `bad-request` if the change has no name, no valid date or no words of the article.
   */
  correctFact(request: { factId: string; text: string; change: FactChange }): undefined;
  /** Restores a fact as it was read, by reading its article again. Fails with `not-found`. */
  putFactBack(request: { amendmentId: string }): undefined;
}

/** Articles of files, and the source that receives them. */
export interface Batch {
  articles: OfferedArticle[];
  target: SourceTarget;
}

/** What keeping an article would bring, or why it can't be read. */
export type PreviewOutcome = { preview: ArticlePreview } | { problem: string };

/** What became of an article, or why it isn't kept. */
export type ImportOutcome = { state: 'added' | 'updated' | 'same' } | { problem: string };

/** The source that receives imported articles: one of the reader's, or a new one with a new id `own:…`. */
export interface SourceTarget {
  id: string;
  name: string;
}

/** A removed article and its amendments: everything needed to restore it. */
export interface RemovedArticle {
  article: ParsedArticle;
  amendments: Amendment[];
  /** ms since the epoch */
  ingestedAt: number;
}
