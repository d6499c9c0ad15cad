import { checkEffort } from '../../core/amendments/search-effort.ts';
import type { BackupRecord } from '../../core/formats/backup/backup.ts';
import type { Amendment, Source } from '../../core/model.ts';
import type { RestoreChange } from '../../core/restore/change.ts';
import { type PlannedAmendment, planAmendments } from '../../core/restore/plan-amendments.ts';
import { planArticle } from '../../core/restore/plan-article.ts';
import { planSources } from '../../core/restore/plan-sources.ts';
import type { RestorePlan } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database/database.ts';
import { readAmended } from '../../store/reader-data/read-amended.ts';
import { readSources } from '../../store/reader-data/read-kept.ts';
import { toParsed } from '../articles/added-articles.ts';

/** A record that would replace something that comes with Dramatis. */
export class ClaimError extends Error {
  override readonly name = 'ClaimError';
  constructor(what: string) {
    super(`${what} comes with Dramatis, and a backup cannot take its place`);
  }
}

/** Lists what these records would change, and which of them are refused. It writes nothing. */
export async function planRestore(
  database: Database,
  records: readonly BackupRecord[],
): Promise<RestorePlan> {
  const plan: RestorePlan = { changes: [], refused: [] };
  const sources = await readSources(database);
  for (const [index, record] of records.entries()) {
    const refuse = (cause: string) => plan.refused.push({ index, cause });
    if (record.kind === 'sources') {
      const planned = planSources(sources, record.sources, () => false);
      plan.changes.push(...planned.changes);
      planned.refused.forEach(refuse);
    } else if (record.kind === 'article') {
      const claim = findClaim(sources, record.article.sourceId);
      if (claim) refuse(claim.message);
      else await planArticleRecord(database, record, plan, refuse);
    } else if (record.kind === 'amendments') {
      const planned = await planOf(database, record.articleId, record.amendments, true);
      plan.changes.push(...changesOf(planned));
    }
  }
  return plan;
}

async function planArticleRecord(
  database: Database,
  { article, ingestedAt, amendments }: Extract<BackupRecord, { kind: 'article' }>,
  { changes }: RestorePlan,
  refuse: (cause: string) => void,
): Promise<void> {
  const { article: here, source } = await readAmended(database, article.id, []);
  if (source?.kind === 'bundled') {
    refuse(new ClaimError(`The article “${article.id}”`).message);
    return;
  }
  const change = here && ingestedAt > here.ingestedAt && planArticle(toParsed(here), article);
  if (change) changes.push(change);
  changes.push(...changesOf(await planOf(database, article.id, amendments, false)));
}

/**
 * The error for a source that comes with Dramatis, whose articles must not be replaced. Undefined for other sources.
 */
export function findClaim(sources: readonly Source[], sourceId: string): ClaimError | undefined {
  const source = sources.find(({ id }) => id === sourceId);
  return source?.kind === 'bundled' ? new ClaimError(`The source “${sourceId}”`) : undefined;
}

/**
 * The missing amendments, each with the change that it needs. `isAlone` says that they come without their article,
 * because the article comes with Dramatis.
 */
export async function planOf(
  database: Database,
  articleId: string,
  amendments: readonly Amendment[],
  isAlone: boolean,
): Promise<PlannedAmendment[]> {
  const { article, source, kept, names } = await readAmended(database, articleId, amendments);
  const missing = amendments.filter(({ id }) => !kept.has(id));
  const isShipped = article ? source?.kind === 'bundled' : isAlone;
  const about = { title: article?.headline ?? articleId, isShipped };
  const text = article && isFindable(missing, article.text) ? { text: article.text } : {};
  return planAmendments(missing, { ...about, ...text }, (id) => names.get(id));
}

function isFindable(amendments: readonly Amendment[], text: string): boolean {
  try {
    checkEffort(amendments, text);
    return true;
  } catch {
    return false;
  }
}

const changesOf = (planned: readonly PlannedAmendment[]): RestoreChange[] =>
  planned.flatMap(({ change }) => change ?? []);
