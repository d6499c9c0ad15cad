import { expandAliases } from '../core/gazetteer/expand-aliases.ts';
import { separateNamesakes } from '../core/merge/separate-namesakes.ts';
import type { Article, ArticleFacts, CuratedName, ParsedArticle, Source } from '../core/model.ts';
import type { Database } from '../store/database.ts';
import { readBearers } from '../store/read-bearers.ts';
import { hasArticle, type WriteOutcome, writeArticle } from '../store/write-article.ts';
import { hashContent } from './hash-content.ts';

export interface IngestDeps {
  database: Database;
  /** asynchronous, so that extraction may run in another context */
  extract(article: ParsedArticle, known: CuratedName[]): Promise<ArticleFacts>;
  extractorVersion: number;
  /** ms since the epoch */
  now(): number;
}

/**
 * The one way for any article into the store: extract, derive further names, tell namesakes apart → one
 * transaction. Ingesting what is there already changes nothing. The caller says afterwards that knowledge has
 * changed.
 */
export async function ingestArticle(
  deps: IngestDeps,
  source: Source,
  parsed: ParsedArticle,
  known: CuratedName[],
): Promise<WriteOutcome> {
  const article: Article = {
    ...parsed,
    // The curated names decide about facts too: a new list makes a new article.
    contentHash: await hashContent({ parsed, known }),
    extractorVersion: deps.extractorVersion,
    ingestedAt: deps.now(),
  };
  // Asked on every wake of the worker: extraction is spared when its outcome is known.
  if (await hasArticle(deps.database, article)) return 'unchanged';
  const facts = expandAliases(await deps.extract(parsed, known));
  const people = facts.entities.filter(({ type }) => type === 'person').map(({ id }) => id);
  const bearers = await readBearers(deps.database, people, article.id);
  const separated = separateNamesakes(facts, (id) => bearers.get(id) ?? []);
  return writeArticle(deps.database, source, article, separated);
}
