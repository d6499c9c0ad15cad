import type { BackupRecord, PlainObject } from '../../core/formats/backup/backup.ts';
import type { MutedName } from '../../core/muted/muted-name.ts';
import type { RememberRules } from '../../core/remember/remember-rules.ts';
import type { BackupPage } from '../../messaging/protocol.ts';
import type { Database } from '../../store/database.ts';
import { readAmendmentsOf, readKeptArticles, readSources } from '../../store/read-kept.ts';
import { toParsed } from '../added-articles.ts';

/** UTF-16 units of articles in a page: a message may have 64 MB, and progress shows with each. */
const PAGE_SIZE = 1_000_000;
/** Articles looked at for a page. */
const PAGE_ARTICLES = 200;

export interface BackupPageDeps {
  database: Database;
  getSettings(): Promise<PlainObject>;
  getMutedNames(): Promise<MutedName[]>;
  getRememberRules(): Promise<RememberRules>;
}

/** The choices first, then the articles page by page; `after` is the `next` of the page before. */
export async function readBackupPage(
  deps: BackupPageDeps,
  after: string | undefined,
): Promise<BackupPage> {
  const { database } = deps;
  const sources = await readSources(database);
  const bundled = new Set(sources.filter(({ kind }) => kind === 'bundled').map(({ id }) => id));
  if (after === undefined) {
    const [settings, names, rules, amendments] = await Promise.all([
      deps.getSettings(),
      deps.getMutedNames(),
      deps.getRememberRules(),
      readAmendmentsOf(database, bundled),
    ]);
    const records: BackupRecord[] = [
      { kind: 'settings', settings },
      { kind: 'muted', names },
      { kind: 'remember', rules },
      ...sources.map((source) => ({ kind: 'source' as const, source })),
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
    without: bundled,
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
