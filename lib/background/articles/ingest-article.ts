import { separateNamesakes } from '../../core/merge/separate-namesakes.ts';
import type { Article, ArticleFacts, NewSource, ParsedArticle } from '../../core/model.ts';
import { hasArticle, type WriteOutcome, writeArticle } from '../../store/articles/write-article.ts';
import type { Database } from '../../store/database/database.ts';
import { readBearers } from '../../store/names/read-bearers.ts';
import { hashContent, hashWords } from './hash-content.ts';
import { writeAmended } from './write-amended.ts';

export interface IngestDeps {
  database: Database;
  /** the facts of an article, with all names derived from them */
  extract(article: ParsedArticle): Promise<ArticleFacts>;
  extractorVersion: number;
  /** identifies everything that decides how an article is read: see reading-stamp.ts */
  readingStamp: string;
  /** ms since the epoch */
  now(): number;
}

/**
 * The only way for articles into the store. It extracts the facts, distinguishes people with the same name, and writes
 * one transaction. Ingesting a known article changes nothing. `over` is a stored article that is read again. If it was
 * changed or removed meanwhile, nothing is written. The caller announces afterwards that knowledge has changed.
 * Amendments that can't be applied are set aside: see write-amended.ts.
 */
export async function ingestArticle(
  deps: IngestDeps,
  source: NewSource,
  parsed: ParsedArticle,
  over?: Article,
): Promise<WriteOutcome> {
  const article = await buildArticle(deps, parsed, over?.ingestedAt);
  if (await hasArticle(deps.database, article)) return 'unchanged';
  const facts = await deps.extract(parsed);
  const people = facts.entities.filter(({ type }) => type === 'person').map(({ id }) => id);
  const bearers = await readBearers(deps.database, people, article.id);
  const separated = separateNamesakes(facts, (id) => bearers.get(id) ?? []);
  const write = (isPlain: boolean) =>
    writeArticle(deps.database, source, article, separated, { over: over?.contentHash, isPlain });
  return writeAmended(deps, article, write);
}

/** The record of an article that was parsed, with the hashes by which it is recognised. */
export async function buildArticle(
  deps: Pick<IngestDeps, 'extractorVersion' | 'readingStamp' | 'now'>,
  parsed: ParsedArticle,
  ingestedAt = deps.now(),
): Promise<Article> {
  const { readingStamp, extractorVersion } = deps;
  const [contentHash, wordsHash] = await Promise.all([
    // Rules and curated names decide about facts too: other ones make it a different article.
    hashContent({ parsed: inOneOrder(parsed), readingStamp }),
    hashWords(parsed.text),
  ]);
  return { ...parsed, contentHash, wordsHash, extractorVersion, ingestedAt };
}

/** An article that comes from the store has its fields in another order than one that was just parsed. */
const inOneOrder = (article: ParsedArticle): [string, unknown][] =>
  Object.entries(article).toSorted(([a], [b]) => (a < b ? -1 : 1));
