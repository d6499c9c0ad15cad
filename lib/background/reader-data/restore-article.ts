import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { Amendment, Article, ParsedArticle, Source } from '../../core/model.ts';
import type { Accepts } from '../../core/restore/change.ts';
import type { PlannedAmendment } from '../../core/restore/plan-amendments.ts';
import { planArticle } from '../../core/restore/plan-article.ts';
import { pageSourceKind } from '../../core/sources/page-source.ts';
import { findStoredArticle, touchArticle } from '../../store/articles/touch-article.ts';
import { restoreAmendments } from '../../store/reader-data/restore-amendments.ts';
import { findSource, findSourceOfKind, UnknownSourceError } from '../../store/sources/sources.ts';
import { toParsed } from '../articles/added-articles.ts';
import { type IngestDeps, ingestArticle } from '../articles/ingest-article.ts';
import { ClaimError, planOf } from './plan-restore.ts';

export interface RestoreArticleDeps extends IngestDeps {
  /** ms since the epoch: articles read before are no longer remembered; undefined if nothing expires */
  forgetBefore(): Promise<number | undefined>;
}

export type ArticleRecord = Extract<BackupRecord, { kind: 'article' }>;
export type AmendmentsRecord = Extract<BackupRecord, { kind: 'amendments' }>;
export type Restored = 'added' | 'updated' | 'unchanged';

/**
 * Restores an article in the way any article is ingested. If it is here already, the two become one. The newer text
 * stays, with the amendments of both, and an article added by hand stays added by hand. The changes it makes must have
 * been accepted. Fails if its source is missing or if it can't be read. Fails with a ClaimError for an article that
 * ships with the extension.
 */
export async function restoreArticle(
  deps: RestoreArticleDeps,
  { article, ingestedAt, amendments }: ArticleRecord,
  accepts: Accepts,
): Promise<Restored> {
  const { database } = deps;
  const here = await findStoredArticle(database, article.id);
  const source = await findHome(deps, article, here);
  if (source.kind === 'bundled') throw new ClaimError(`“${article.id}”`);
  const at = await timeOf(deps, source, ingestedAt);
  const planned = await planOf(database, article.id, amendments, false);
  await restoreAmendments(database, article.id, acceptedOf(planned, accepts));
  const change = here && planArticle(toParsed(here), article);
  const takesText = !here || (at > here.ingestedAt && (!change || accepts(change.id)));
  const text = here && !takesText ? toParsed(here) : article;
  const arrival = here && !takesText ? here.ingestedAt : at;
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

/** Restores amendments of an article that ships with the extension or isn't here yet. */
export async function restoreAmended(
  deps: IngestDeps,
  { articleId, amendments }: AmendmentsRecord,
  accepts: Accepts,
): Promise<Restored> {
  const planned = await planOf(deps.database, articleId, amendments, true);
  const accepted = acceptedOf(planned, accepts);
  if ((await restoreAmendments(deps.database, articleId, accepted)) === 0) return 'unchanged';
  const here = await findStoredArticle(deps.database, articleId);
  if (here) await ingestArticle(deps, await getSource(deps, here.sourceId), toParsed(here), here);
  return 'updated';
}

const acceptedOf = (planned: readonly PlannedAmendment[], accepts: Accepts): Amendment[] =>
  planned.flatMap(({ amendment, change }) =>
    change === undefined || accepts(change.id) ? [amendment] : [],
  );

/**
 * The article's current source, unless it is only remembered there or the source was removed. Otherwise the given
 * source.
 */
async function findHome(
  deps: IngestDeps,
  article: ParsedArticle,
  here: Article | undefined,
): Promise<Source> {
  const home = here && (await findSource(deps.database, here.sourceId));
  if (home && home.removedAt === undefined && home.kind !== 'remembered') return home;
  return getSource(deps, article.sourceId);
}

/** A source in use. For sources filled from pages, it is the one that is filled now. */
async function getSource({ database }: IngestDeps, id: string): Promise<Source> {
  const kind = pageSourceKind(id);
  const source = kind ? await findSourceOfKind(database, kind) : await findSource(database, id);
  if (!source || source.removedAt !== undefined) throw new UnknownSourceError(id);
  return source;
}

/**
 * At most now. A remembered article that would expire at once counts as remembered from now on, since the reader wants
 * it.
 */
async function timeOf(deps: RestoreArticleDeps, source: Source, at: number): Promise<number> {
  const now = deps.now();
  const before = source.kind === 'remembered' ? await deps.forgetBefore() : undefined;
  return before !== undefined && at < before ? now : Math.min(at, now);
}
