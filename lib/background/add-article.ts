import { type PageArticle, parsePageArticle } from '../core/formats/page-article.ts';
import { NewsTextError } from '../core/formats/parse-news-text.ts';
import type { CuratedName, ParsedArticle, Source } from '../core/model.ts';
import { type ArticlePreview, buildPreview } from '../core/preview/build-preview.ts';
import { CallError } from '../messaging/error.ts';
import { findArticle } from '../store/read-article.ts';
import { type IngestDeps, ingestArticle } from './ingest-article.ts';

/** The source of everything that the reader adds from pages. */
export const ADDED_SOURCE_ID = 'added';

/** UTF-16 units: the longest articles have a tenth of it. */
const MAX_TEXT = 1_000_000;

export interface AddArticleDeps extends IngestDeps {
  /** curated names, which help to read any article */
  names(): CuratedName[];
  /** name of the source of added articles, in the reader's language */
  sourceName(): string;
  /** tells that there is more to know */
  onAdded(): Promise<void>;
}

/** Adding the article of a page: look first, then keep. */
export interface ArticleAdding {
  /** Reads the article without keeping anything. Fails with `bad-request` when it holds no paragraph. */
  preview(article: PageArticle): Promise<ArticlePreview>;
  /** Keeps the article, or brings a kept one up to date. */
  add(article: PageArticle): Promise<{ articleId: string }>;
}

export function createArticleAdding(deps: AddArticleDeps): ArticleAdding {
  return {
    async preview(pageArticle) {
      const article = parse(pageArticle);
      const stored = await findArticle(deps.database, article.id);
      const facts = await deps.extract(article, deps.names());
      if (!stored) return buildPreview(article, facts, 'new');
      return buildPreview(
        article,
        facts,
        stored.article.text === article.text ? 'kept' : 'changed',
      );
    },
    async add(pageArticle) {
      const article = parse(pageArticle);
      const source: Source = {
        id: ADDED_SOURCE_ID,
        name: deps.sourceName(),
        kind: 'added',
        enabled: true,
        addedAt: deps.now(),
      };
      const outcome = await ingestArticle(deps, source, article, deps.names());
      if (outcome !== 'unchanged') await deps.onAdded();
      return { articleId: article.id };
    },
  };
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
