import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { Article, ParsedArticle, Source } from '../../core/model.ts';
import { restoreAmendments } from '../../store/restore-amendments.ts';
import { findSource } from '../../store/restore-source.ts';
import { findStoredArticle, touchArticle } from '../../store/touch-article.ts';
import { ADDED_SOURCE_ID, REMEMBERED_SOURCE_ID, toParsed } from '../added-articles.ts';
import { type IngestDeps, ingestArticle } from '../ingest-article.ts';

export interface RestoreArticleDeps extends IngestDeps {
  /** ms since the epoch: what was read before is remembered no more; undefined when nothing is forgotten */
  forgetBefore(): Promise<number | undefined>;
}

export type ArticleRecord = Extract<BackupRecord, { kind: 'article' }>;
export type AmendmentsRecord = Extract<BackupRecord, { kind: 'amendments' }>;
export type Restored = 'added' | 'updated' | 'unchanged';

/**
 * Brings an article back by the way of any article. One that is here too is one article: the text that came in last
 * stays, amendments of both, and what was added by hand stays added by hand. An article that comes with the extension
 * stays as it is. Fails when its source is not here, and when it cannot be read.
 */
export async function restoreArticle(
  deps: RestoreArticleDeps,
  { article, ingestedAt, amendments }: ArticleRecord,
): Promise<Restored> {
  const { database } = deps;
  const here = await findStoredArticle(database, article.id);
  const source = await getSource(deps, sourceOf(article, here));
  const at = await timeOf(deps, source, ingestedAt);
  await restoreAmendments(database, article.id, amendments);
  const takesText = source.kind !== 'bundled' && (!here || at > here.ingestedAt);
  const text = here && !takesText ? toParsed(here) : article;
  const arrival = here ? Math.max(here.ingestedAt, at) : at;
  const outcome = await ingestArticle({ ...deps, now: () => arrival }, source, {
    ...text,
    sourceId: source.id,
  });
  if (outcome === 'replaced') return 'updated';
  if (outcome === 'unchanged' && here && arrival > here.ingestedAt) {
    await touchArticle(database, article.id, arrival);
  }
  return outcome;
}

/** Brings back what was amended in an article that comes with the extension, or that is not here yet. */
export async function restoreAmended(
  deps: IngestDeps,
  { articleId, amendments }: AmendmentsRecord,
): Promise<Restored> {
  if ((await restoreAmendments(deps.database, articleId, amendments)) === 0) return 'unchanged';
  const here = await findStoredArticle(deps.database, articleId);
  if (here) await ingestArticle(deps, await getSource(deps, here.sourceId), toParsed(here), here);
  return 'updated';
}

function sourceOf(article: ParsedArticle, here: Article | undefined): string {
  if (!here) return article.sourceId;
  const isForgotten = here.sourceId === REMEMBERED_SOURCE_ID;
  return isForgotten && article.sourceId === ADDED_SOURCE_ID ? article.sourceId : here.sourceId;
}

async function getSource({ database }: IngestDeps, id: string): Promise<Source> {
  const source = await findSource(database, id);
  if (!source) throw new Error(`There is no source “${id}”`);
  return source;
}

/**
 * No later than now. What was remembered and would be forgotten at once is remembered from now on: it was just asked
 * for.
 */
async function timeOf(deps: RestoreArticleDeps, source: Source, at: number): Promise<number> {
  const now = deps.now();
  const before = source.id === REMEMBERED_SOURCE_ID ? await deps.forgetBefore() : undefined;
  return before !== undefined && at < before ? now : Math.min(at, now);
}
