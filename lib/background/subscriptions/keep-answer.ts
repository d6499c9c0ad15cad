import { itemArticle } from '../../core/formats/feed/item-article.ts';
import type { About, ItemRecord } from '../../core/formats/records/data-record.ts';
import { articleIds } from '../../core/same-article/article-ids.ts';
import { toHeadline } from '../../core/subscriptions/headline.ts';
import { RETENTION } from '../../core/subscriptions/retention.ts';
import type { Database } from '../../store/database/database.ts';
import { beginGeneration } from '../../store/records/generations.ts';
import { purgeGenerations } from '../../store/records/purge-generations.ts';
import { addRecords } from '../../store/records/write-records.ts';
import { expireArticles, expireHeadlines } from '../../store/subscriptions/expire.ts';
import { putHeadlines } from '../../store/subscriptions/headlines.ts';
import type { Importing } from '../articles/importing.ts';
import type { ReadAnswer } from './read-answer.ts';

export interface KeepDeps {
  database: Database;
  /** keeps articles in sources that are followed */
  importing: Pick<Importing, 'import'>;
  /** fails with `no-storage` when there is less room than this, in bytes */
  checkRoom(bytes: number): Promise<void>;
  /** ms since the epoch */
  now(): number;
}

/** Bytes stored for each record with its names, as for files. */
const STORED = 4_000;
/** Records in one transaction. */
const RECORDS = 250;
/** Articles in one transaction: each is read first. */
const ARTICLES = 20;

/**
 * Writes the records of an answer as a version that doesn't count yet. Undefined if there are none. Throws the signal's
 * reason if the reader stops it; nothing of it is left then.
 */
export async function buildVersion(
  { database, checkRoom, now }: KeepDeps,
  { sourceId, address }: { sourceId: string; address: string },
  { records, about }: Pick<ReadAnswer, 'records' | 'about'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (records.length === 0) return undefined;
  await checkRoom(records.length * STORED);
  const { title, publisher, url, licence, attribution } = about;
  const said = Object.entries({ title, publisher, url, licence, attribution });
  const given = Object.fromEntries(said.filter(([, value]) => value));
  const versionId = await beginGeneration(database, sourceId, {
    ...given,
    address,
    retrievedAt: now(),
  });
  try {
    for (let at = 0; at < records.length; at += RECORDS) {
      signal.throwIfAborted();
      await addRecords(database, versionId, records.slice(at, at + RECORDS));
    }
    signal.throwIfAborted();
    return versionId;
  } catch (error) {
    await dropVersion(database, versionId);
    throw error;
  }
}

/** Deletes a version that doesn't count. */
export const dropVersion = (database: Database, versionId: string): Promise<number> =>
  purgeGenerations(database, ({ id }) => id !== versionId);

/**
 * Keeps the items of a feed: whole ones as articles, the others as headlines. What the reader keeps elsewhere stays
 * there. Then what is too old or too much goes. Returns what is new.
 */
export async function keepItems(
  deps: KeepDeps,
  { sourceId, name }: { sourceId: string; name: string },
  { items, about }: { items: readonly ItemRecord[]; about: About },
): Promise<{ articles: number; headlines: number }> {
  const { database, now } = deps;
  // The newest come first in nearly every feed.
  const latest = items.slice(0, RETENTION.most);
  const headlines = latest
    .filter(({ isWhole }) => !isWhole)
    .flatMap((item) => toHeadline(sourceId, item, now()) ?? []);
  const whole = latest.filter(({ isWhole }) => isWhole).map((item) => itemArticle(item, about));
  const ids = whole.map((article) => articleIds(article, sourceId)[0] ?? '');
  const kept = await database.use((db) => Promise.all(ids.map((id) => db.get('articles', id))));
  const own = whole.filter((_, i) => (kept[i]?.sourceId ?? sourceId) === sourceId);
  let articles = 0;
  for (let at = 0; at < own.length; at += ARTICLES) {
    const batch = own.slice(at, at + ARTICLES);
    const outcomes = await deps.importing.import(batch, { id: sourceId, name });
    articles += outcomes.filter(
      (outcome) => 'state' in outcome && outcome.state === 'added',
    ).length;
  }
  const added = await putHeadlines(database, headlines);
  const { time: age, most } = RETENTION;
  const keeps = { before: now() - age, most };
  await expireArticles(database, sourceId, { ...keeps, listed: new Set(ids) });
  const listed = new Set(headlines.map(({ key }) => key));
  await expireHeadlines(database, sourceId, { ...keeps, listed });
  return { articles, headlines: added };
}
