import { separateNamesakes } from '../../core/merge/separate-namesakes.ts';
import type { Article, ArticleFacts, NewSource, ParsedArticle } from '../../core/model.ts';
import { hasArticle, type WriteOutcome, writeArticle } from '../../store/articles/write-article.ts';
import type { Database } from '../../store/database/database.ts';
import { readBearers } from '../../store/names/read-bearers.ts';
import { hashContent } from './hash-content.ts';

export interface IngestDeps {
  database: Database;
  /** the facts of an article, with all names that are derived from them */
  extract(article: ParsedArticle): Promise<ArticleFacts>;
  extractorVersion: number;
  /** of all that decides how an article is read: see reading-stamp.ts */
  readingStamp: string;
  /** ms since the epoch */
  now(): number;
}

/**
 * The one way for any article into the store: extract, tell namesakes apart → one transaction. Ingesting what is
 * there already changes nothing. `over` is a stored article that is read again: when it has been changed or taken
 * away meanwhile, nothing is written. The caller says afterwards that knowledge has changed.
 */
export async function ingestArticle(
  deps: IngestDeps,
  source: NewSource,
  parsed: ParsedArticle,
  over?: Article,
): Promise<WriteOutcome> {
  const article: Article = {
    ...parsed,
    // Rules and curated names decide about facts too: others make another article.
    contentHash: await hashContent({ parsed, readingStamp: deps.readingStamp }),
    extractorVersion: deps.extractorVersion,
    ingestedAt: over?.ingestedAt ?? deps.now(),
  };
  if (await hasArticle(deps.database, article)) return 'unchanged';
  const facts = await deps.extract(parsed);
  const people = facts.entities.filter(({ type }) => type === 'person').map(({ id }) => id);
  const bearers = await readBearers(deps.database, people, article.id);
  const separated = separateNamesakes(facts, (id) => bearers.get(id) ?? []);
  return writeArticle(deps.database, source, article, separated, over?.contentHash);
}
