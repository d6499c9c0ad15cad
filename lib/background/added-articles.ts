import type { PageArticle } from '../core/formats/page-article.ts';
import type { Article, ParsedArticle, Source } from '../core/model.ts';
import { type ArticlePreview, buildPreview } from '../core/preview/build-preview.ts';
import { CallError } from '../messaging/error.ts';
import type { RemovedArticle } from '../messaging/protocol.ts';
import { writeAmendments } from '../store/amendments.ts';
import { findArticle } from '../store/read-article.ts';
import { removeArticle } from '../store/remove-article.ts';
import { findStoredArticle, touchArticle } from '../store/touch-article.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/** The source of everything that the reader adds from pages. */
export const ADDED_SOURCE_ID = 'added';

/** The source of articles that are kept because they were read. */
export const REMEMBERED_SOURCE_ID = 'remembered';

type OwnSource = typeof ADDED_SOURCE_ID | typeof REMEMBERED_SOURCE_ID;

/** UTF-16 units: the longest articles have a tenth of it. */
const MAX_TEXT = 1_000_000;

export interface AddedArticlesDeps extends IngestDeps {
  /** the article of a page as one of a source; fails with `bad-request` when it holds no paragraph */
  parse(article: PageArticle, sourceId: string): Promise<ParsedArticle>;
  /** name of a source of the reader's own, in their language */
  sourceName(sourceId: OwnSource): string;
  /** tells that what is known has changed */
  onChanged(): Promise<void>;
}

/**
 * The articles of the reader's own: looked at first and then added, or remembered since they were read; and taken
 * away again. An address is one article: added by hand, a remembered one is kept for good, with all that was amended.
 */
export interface AddedArticles {
  /** Reads the article without keeping anything. Fails with `bad-request` when it holds no paragraph. */
  preview(article: PageArticle): Promise<ArticlePreview>;
  /** Keeps the article for good, or brings a kept one up to date. */
  add(article: PageArticle): Promise<{ articleId: string }>;
  /** Remembers the article unless it was added by hand. Says whether it is remembered now. */
  remember(article: PageArticle): Promise<boolean>;
  /** Keeps a remembered article as if it had been added by hand. Fails with `not-found`. */
  keep(articleId: string): Promise<void>;
  /** Takes an article away and gives it back. Fails with `not-found`, or `bad-request` when it came with a source. */
  remove(articleId: string): Promise<RemovedArticle>;
  /** Puts an article back that was taken away. */
  restore(removed: RemovedArticle): Promise<void>;
}

export function createAddedArticles(deps: AddedArticlesDeps): AddedArticles {
  const parse = async (article: PageArticle) => {
    if (article.text.length > MAX_TEXT) {
      throw new CallError('bad-request', `The article is longer than ${MAX_TEXT} characters`);
    }
    return deps.parse(article, ADDED_SOURCE_ID);
  };
  const put = async (article: ParsedArticle, sourceId: OwnSource, at = deps.now()) => {
    const source: Source = {
      id: sourceId,
      name: deps.sourceName(sourceId),
      kind: sourceId,
      enabled: true,
      addedAt: at,
    };
    const own = { ...article, sourceId };
    const outcome = await ingestArticle({ ...deps, now: () => at }, source, own);
    if (outcome !== 'unchanged') await deps.onChanged();
    return outcome;
  };
  const getStored = async (articleId: string) => {
    const stored = await findArticle(deps.database, articleId);
    if (!stored) throw new CallError('not-found', 'This article is not kept here');
    return stored;
  };
  return {
    async preview(pageArticle) {
      const article = await parse(pageArticle);
      const stored = await findArticle(deps.database, article.id);
      const facts = await deps.extract(article);
      if (!stored) return buildPreview(article, facts, 'new');
      return buildPreview(
        article,
        facts,
        stored.article.text === article.text ? 'kept' : 'changed',
      );
    },
    async add(pageArticle) {
      const article = await parse(pageArticle);
      await put(article, ADDED_SOURCE_ID);
      return { articleId: article.id };
    },
    async remember(pageArticle) {
      const article = await parse(pageArticle);
      const stored = await findStoredArticle(deps.database, article.id);
      if (stored && stored.sourceId !== REMEMBERED_SOURCE_ID) return false;
      const outcome = await put(article, REMEMBERED_SOURCE_ID);
      if (outcome === 'unchanged') await touchArticle(deps.database, article.id, deps.now());
      return true;
    },
    async keep(articleId) {
      const { article } = await getStored(articleId);
      await put(toParsed(article), ADDED_SOURCE_ID, article.ingestedAt);
    },
    async remove(articleId) {
      const stored = await getStored(articleId);
      if (!isOwn(stored.article.sourceId)) {
        throw new CallError('bad-request', 'This article came with its source');
      }
      await removeArticle(deps.database, articleId);
      await deps.onChanged();
      return {
        article: toParsed(stored.article),
        amendments: stored.amendments,
        ingestedAt: stored.article.ingestedAt,
      };
    },
    async restore({ article, amendments, ingestedAt }) {
      const { sourceId } = article;
      if (!isOwn(sourceId)) {
        throw new CallError('bad-request', 'Only an article of your own can be put back');
      }
      await writeAmendments(deps.database, amendments);
      await put(article, sourceId, ingestedAt);
    },
  };
}

const isOwn = (sourceId: string): sourceId is OwnSource =>
  sourceId === ADDED_SOURCE_ID || sourceId === REMEMBERED_SOURCE_ID;

/** A kept article as it was before it was kept. */
export function toParsed(article: Article): ParsedArticle {
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...parsed } = article;
  return parsed;
}
