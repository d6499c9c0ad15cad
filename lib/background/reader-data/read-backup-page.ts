import type { BackupRecord, PlainObject } from '../../core/formats/backup/backup.ts';
import type { NewSource, Source } from '../../core/model.ts';
import type { MutedName } from '../../core/muted/muted-name.ts';
import type { RememberRules } from '../../core/remember/remember-rules.ts';
import type { BackupPage } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database/database.ts';
import { readVerdicts } from '../../store/people/decide.ts';
import {
  readAmendmentsOf,
  readKeptArticles,
  readSources,
} from '../../store/reader-data/read-kept.ts';
import { toParsed } from '../articles/added-articles.ts';

/** UTF-16 units of articles in a page. A message may have 64 MB, and each page shows progress. */
const PAGE_SIZE = 1_000_000;
/** Most articles in a page. */
const PAGE_ARTICLES = 200;

export interface BackupPageDeps {
  database: Database;
  getSettings(): Promise<PlainObject>;
  getMutedNames(): Promise<MutedName[]>;
  getRememberRules(): Promise<RememberRules>;
}

/**
 * First the choices, then the articles page by page, without those of removed sources. `after` is the `next` of the
 * previous page.
 */
export async function readBackupPage(
  deps: BackupPageDeps,
  after: string | undefined,
): Promise<BackupPage> {
  const { database } = deps;
  const all = await readSources(database);
  const sources = all.filter(({ removedAt }) => removedAt === undefined);
  if (after === undefined) {
    const [settings, names, rules, verdicts, amendments] = await Promise.all([
      deps.getSettings(),
      deps.getMutedNames(),
      deps.getRememberRules(),
      readVerdicts(database),
      readAmendmentsOf(database, idsOf(sources.filter(isBundled))),
    ]);
    const records: BackupRecord[] = [
      { kind: 'settings', settings },
      { kind: 'muted', names },
      { kind: 'remember', rules },
      { kind: 'sources', sources: sources.map(toNew) },
      ...(verdicts.length > 0
        ? [{ kind: 'people' as const, verdicts: verdicts.map(({ id: _, ...each }) => each) }]
        : []),
      ...[...amendments].map(([articleId, of]) => ({
        kind: 'amendments' as const,
        articleId,
        amendments: of,
      })),
    ];
    return { records, next: '' };
  }
  const { kept, last } = await readKeptArticles(database, {
    after,
    size: PAGE_SIZE,
    most: PAGE_ARTICLES,
    without: idsOf(all.filter((each) => isBundled(each) || each.removedAt !== undefined)),
  });
  return {
    records: kept.map(({ article, amendments }) => ({
      kind: 'article',
      article: toParsed(article),
      ingestedAt: article.ingestedAt,
      amendments,
    })),
    ...(last === undefined ? {} : { next: last }),
  };
}

const isBundled = ({ kind }: Source): boolean => kind === 'bundled';
const idsOf = (sources: readonly Source[]): Set<string> => new Set(sources.map(({ id }) => id));

/** A source in the form in which it is restored. Its place follows from the order. */
function toNew({ position: _, removedAt: __, isDiscarded: ___, ...source }: Source): NewSource {
  return source;
}
