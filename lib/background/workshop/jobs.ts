import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { ArticleFacts, ParsedArticle, Source } from '../../core/model.ts';
import type { CallErrorData } from '../../messaging/error.ts';
import type { BundledSource } from './read-bundle.ts';

/**
 * The workshop's jobs for the background. Their code and data (rules, curated names, bundled texts) would be most of
 * the background's script. They are only needed when an article is read.
 */
export interface WorkshopJobs {
  /** Parses an article as part of this source. Fails with `bad-request` when it holds no paragraph. */
  parse(request: { article: OfferedArticle; source: Pick<Source, 'id' | 'name'> }): ParsedArticle;
  /** The facts of an article, with all names derived from them. */
  extract(article: ParsedArticle): ArticleFacts;
  /** The same for several articles of a source. One that can't be parsed doesn't keep the others from it. */
  parseAll(request: { articles: OfferedArticle[]; source: Pick<Source, 'id' | 'name'> }): Parsed[];
  /** The facts of several articles. Fails if one of them can't be read. */
  extractAll(articles: ParsedArticle[]): ArticleFacts[];
  /** The articles that the extension ships with. */
  readBundle(): BundledSource[];
}

/** A parsed article, or why there is none. */
export type Parsed = { article: ParsedArticle } | { error: CallErrorData };

export interface Job {
  name: keyof WorkshopJobs;
  input: unknown;
}

export type JobReply = { ok: true; value: unknown } | { ok: false; error: CallErrorData };
