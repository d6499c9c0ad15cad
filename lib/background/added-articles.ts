import { type PageArticle, parsePageArticle } from '../core/formats/page-article.ts';
import { NewsTextError } from '../core/formats/parse-news-text.ts';
import type { Article, ParsedArticle, Source } from '../core/model.ts';
import { type ArticlePreview, buildPreview } from '../core/preview/build-preview.ts';
import { CallError } from '../messaging/error.ts';
import type { RemovedArticle } from '../messaging/protocol.ts';
import { writeAmendments } from '../store/amendments.ts';
import { findArticle } from '../store/read-article.ts';
import { removeArticle } from '../store/remove-article.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/** The source of everything that the reader adds from pages. */
export const ADDED_SOURCE_ID = 'added';

/** UTF-16 units: the longest articles have a tenth of it. */
const MAX_TEXT = 1_000_000;

export interface AddedArticlesDeps extends IngestDeps {
  /** name of the source of added articles, in the reader's language */
  sourceName(): string;
  /** tells that what is known has changed */
  onChanged(): Promise<void>;
}

/** The articles that the reader adds: looked at first, then kept, and taken away again. */
export interface AddedArticles {
  /** Reads the article without keeping anything. Fails with `bad-request` when it holds no paragraph. */
  preview(article: PageArticle): Promise<ArticlePreview>;
  /** Keeps the article, or brings a kept one up to date. */
  add(article: PageArticle): Promise<{ articleId: string }>;
  /** Takes an article away and gives it back. Fails with `not-found`, or `bad-request` when it was not added. */
  remove(articleId: string): Promise<RemovedArticle>;
  /** Puts an article back that was taken away. */
  restore(removed: RemovedArticle): Promise<void>;
}

export function createAddedArticles(deps: AddedArticlesDeps): AddedArticles {
  const keep = async (article: ParsedArticle, at = deps.now()) => {
    const source: Source = {
      id: ADDED_SOURCE_ID,
      name: deps.sourceName(),
      kind: 'added',
      enabled: true,
      addedAt: deps.now(),
    };
    const outcome = await ingestArticle({ ...deps, now: () => at }, source, article);
    if (outcome !== 'unchanged') await deps.onChanged();
  };
  return {
    async preview(pageArticle) {
      const article = parse(pageArticle);
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
      const article = parse(pageArticle);
      await keep(article);
      return { articleId: article.id };
    },
    async remove(articleId) {
      const stored = await findArticle(deps.database, articleId);
      if (!stored) throw new CallError('not-found', 'This article is not kept here');
      if (stored.article.sourceId !== ADDED_SOURCE_ID) {
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
      if (article.sourceId !== ADDED_SOURCE_ID) {
        throw new CallError('bad-request', 'Only an added article can be put back');
      }
      await writeAmendments(deps.database, amendments);
      await keep(article, ingestedAt);
    },
  };
}

/** A kept article as it was before it was kept. */
export function toParsed(article: Article): ParsedArticle {
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...parsed } = article;
  return parsed;
}

function parse(article: PageArticle): ParsedArticle {
  if (article.text.length > MAX_TEXT) {
    throw new CallError('bad-request', `The article is longer than ${MAX_TEXT} characters`);
  }
  try {
    return parsePageArticle(article, ADDED_SOURCE_ID);
  } catch (error) {
    if (error instanceof NewsTextError) throw new CallError('bad-request', error.message);
    throw error;
  }
}
