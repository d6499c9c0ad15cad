import type { BackupRecord, PlainObject } from '../../core/formats/backup/backup.ts';
import { addTallies, EMPTY_TALLY, type RestoreTally } from '../../core/formats/backup/tally.ts';
import type { MutedName } from '../../core/muted/muted-name.ts';
import { joinRules } from '../../core/remember/join-rules.ts';
import { forgetBefore, type RememberRules } from '../../core/remember/remember-rules.ts';
import type { Accepts } from '../../core/restore/change.ts';
import { purgeDiscarded } from '../../store/articles/purge-sources.ts';
import { restoreVerdicts } from '../../store/people/decide.ts';
import { hasArticlesOf } from '../../store/reader-data/count-kept.ts';
import { joinSources } from '../../store/sources/join-sources.ts';
import { listSourceIds } from '../../store/sources/sources.ts';
import type { IngestDeps } from '../articles/ingest-article.ts';
import type { Remembering } from '../articles/remembering.ts';
import { isNoStorage } from '../storage/no-storage.ts';
import {
  type AmendmentsRecord,
  type ArticleRecord,
  type Restored,
  restoreAmended,
  restoreArticle,
} from './restore-article.ts';

export interface RestoreDeps extends IngestDeps {
  /** takes the given values and keeps the rest */
  restoreSettings(settings: PlainObject): Promise<unknown>;
  muteNames(names: readonly MutedName[]): Promise<unknown>;
  remembering: Pick<Remembering, 'rules' | 'change'>;
}

/**
 * Restores records in their order. What is here stays, except for the accepted changes: see planRestore. With
 * `choices`, the records' settings replace the reader's. An article that can't be read is reported and doesn't stop the
 * others. An error of IndexedDB itself (such as a full disk) ends everything.
 */
export async function restoreRecords(
  deps: RestoreDeps,
  records: readonly BackupRecord[],
  { choices, accepted }: { choices: boolean; accepted: ReadonlySet<string> },
): Promise<RestoreTally> {
  let tally = EMPTY_TALLY;
  const accepts: Accepts = (changeId) => accepted.has(changeId);
  for (const record of records) {
    if (record.kind === 'article' || record.kind === 'amendments') {
      tally = addTallies(tally, await restoreOne(deps, record, accepts));
    } else if (record.kind === 'sources') {
      // Running deletions must finish first, or they would also delete restored articles.
      await purgeDiscarded(deps.database);
      const refused = await joinSources(
        deps.database,
        record.sources,
        (id) => choices && accepts(id),
      );
      tally = addTallies(tally, { ...EMPTY_TALLY, failed: refused.map(toFailure) });
    } else if (choices) {
      await restoreChoices(deps, record);
    }
  }
  return tally;
}

type Choices = Extract<BackupRecord, { kind: 'settings' | 'muted' | 'remember' | 'people' }>;

async function restoreChoices(deps: RestoreDeps, record: Choices): Promise<void> {
  if (record.kind === 'settings') await deps.restoreSettings(record.settings);
  else if (record.kind === 'muted') await deps.muteNames(record.names);
  else if (record.kind === 'people') await restoreVerdicts(deps.database, record.verdicts);
  else await restoreRules(deps, record.rules);
}

async function restoreRules(
  { database, remembering }: RestoreDeps,
  given: RememberRules,
): Promise<void> {
  const isAnything = await hasArticlesOf(database, await listSourceIds(database, 'remembered'));
  await remembering.change(joinRules(await remembering.rules(), given, isAnything));
}

async function restoreOne(
  deps: RestoreDeps,
  record: ArticleRecord | AmendmentsRecord,
  accepts: Accepts,
): Promise<RestoreTally> {
  const before = async () => forgetBefore(await deps.remembering.rules(), deps.now());
  try {
    if (record.kind === 'amendments') {
      await restoreAmended(deps, record, accepts);
      return EMPTY_TALLY;
    }
    const restored: Restored = await restoreArticle(
      { ...deps, forgetBefore: before },
      record,
      accepts,
    );
    return { ...EMPTY_TALLY, [restored]: 1 };
  } catch (error) {
    if (error instanceof DOMException || isNoStorage(error)) throw error;
    const cause = error instanceof Error ? error.message : String(error);
    return { ...EMPTY_TALLY, failed: [{ title: titleOf(record), cause }] };
  }
}

const toFailure = (cause: string) => ({ title: 'sources', cause });

const titleOf = (record: ArticleRecord | AmendmentsRecord): string =>
  record.kind === 'amendments' ? record.articleId : (record.article.headline ?? record.article.id);
