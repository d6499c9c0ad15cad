import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { ArticleFacts, ParsedArticle, Source } from '../../core/model.ts';
import { log } from '../../log/log.ts';
import { fromErrorData } from '../../messaging/error.ts';
import type { Parsed } from '../workshop/jobs.ts';
import { checkLength } from './added-articles.ts';

export interface ReadTogetherDeps {
  parseAll(articles: OfferedArticle[], source: Pick<Source, 'id' | 'name'>): Promise<Parsed[]>;
  /** fails if one of the articles can't be read */
  extractAll(articles: ParsedArticle[]): Promise<ArticleFacts[]>;
  extract(article: ParsedArticle): Promise<ArticleFacts>;
}

/** Parses articles in one job. In place of those that can't be parsed stands the reason. */
export async function parseTogether(
  deps: ReadTogetherDeps,
  articles: readonly OfferedArticle[],
  source: Pick<Source, 'id' | 'name'>,
): Promise<(ParsedArticle | Error)[]> {
  const tooLong = articles.map((article) => findFault(() => checkLength(article)));
  const fit = articles.filter((_, i) => !tooLong[i]);
  const parsed = (await deps.parseAll(fit, source)).values();
  return tooLong.map((fault) => {
    const each = fault ? undefined : parsed.next().value;
    if (!each) return fault ?? new Error('The article was not read');
    return 'article' in each ? each.article : fromErrorData(each.error);
  });
}

/** Extracts in one job. If that fails, each article is read alone, so that only the culprit fails. */
export async function extractTogether(
  deps: ReadTogetherDeps,
  articles: ParsedArticle[],
): Promise<(ArticleFacts | Error)[]> {
  if (articles.length === 0) return [];
  try {
    return await deps.extractAll(articles);
  } catch (error) {
    log.warn('Articles could not be read together', error);
  }
  const facts: (ArticleFacts | Error)[] = [];
  for (const article of articles) facts.push(await deps.extract(article).catch(asError));
  return facts;
}

export const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));

function findFault(check: () => void): Error | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    return asError(error);
  }
}
