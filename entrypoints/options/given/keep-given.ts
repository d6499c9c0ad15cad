import { itemArticle } from '@/lib/core/formats/feed/item-article.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import type { Given } from '@/lib/core/formats/records/check-given.ts';
import type { About, ItemRecord } from '@/lib/core/formats/records/data-record.ts';
import type { FormatProblem } from '@/lib/core/formats/records/read-part.ts';
import type { VersionReport } from '@/lib/core/records/compare-versions.ts';
import type { BackgroundCalls, Client, SourceTarget } from '@/lib/messaging/protocol.ts';

/** What was found in files of data. */
export interface Found {
  target: SourceTarget;
  files: string[];
  records: Given[];
  items: ItemRecord[];
  about: About;
  problems: FormatProblem[];
}

export type KeepingCalls = Pick<
  Client<BackgroundCalls>,
  | 'beginRecords'
  | 'addRecords'
  | 'finishRecords'
  | 'cancelRecords'
  | 'importArticles'
  | 'finishImport'
>;

/** One run of keeping, which the reader may stop. */
export interface Keeping {
  background: KeepingCalls;
  /** ms since the epoch */
  retrievedAt: number;
  isStopped(): boolean;
  /** how many records and articles are done */
  onProgress(done: number): void;
}

/** Records in one call. */
const BATCH = 250;
/** Articles in one call: each is read in the background. */
const ARTICLES = 10;

/** The items whose text is complete. The others are headlines, which are not kept. */
export const wholeItems = ({ items }: Found): ItemRecord[] =>
  items.filter(({ isWhole }) => isWhole);

/**
 * Keeps the records as one version of their source. If that fails or is stopped, the version before stays. Undefined if
 * there are none, or if it was stopped.
 */
export async function keepRecords(
  { target, records, about, files }: Found,
  { background, retrievedAt, isStopped, onProgress }: Keeping,
): Promise<VersionReport | undefined> {
  if (records.length === 0) return undefined;
  const { title, publisher, url, licence, attribution } = about;
  const given = { title, publisher, url, licence, attribution };
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  const { versionId } = await background.beginRecords({
    target,
    about: { ...said, file: files.join(', '), retrievedAt },
    count: records.length,
  });
  try {
    for (let at = 0; at < records.length; at += BATCH) {
      onProgress(at);
      await background.addRecords({ versionId, records: records.slice(at, at + BATCH) });
      if (!isStopped()) continue;
      await background.cancelRecords({ versionId });
      return undefined;
    }
    return await background.finishRecords({ versionId, target });
  } catch (error) {
    // What broke off is what the reader must hear of. An abandoned version doesn't count, and is deleted later.
    await background.cancelRecords({ versionId }).catch(() => undefined);
    throw error;
  }
}

/**
 * Keeps the whole items as articles. Returns how many, and what was wrong with the others. Where it breaks off, the
 * article there is the last problem, and those before it stay.
 */
export async function keepArticles(
  found: Found,
  { background, isStopped, onProgress }: Keeping,
): Promise<{ articles: number; problems: FormatProblem[] }> {
  const { target, about, records } = found;
  const file = found.files.join(', ');
  const problems: FormatProblem[] = [];
  const whole = wholeItems(found).map((item) => itemArticle(item, about));
  let articles = 0;
  const tell = (article: OfferedArticle | undefined, detail: string) =>
    problems.push({ file, cause: 'value', field: article?.title ?? '', detail });
  for (let at = 0; at < whole.length && !isStopped(); at += ARTICLES) {
    onProgress(records.length + at);
    const batch = whole.slice(at, at + ARTICLES);
    try {
      const outcomes = await background.importArticles({ articles: batch, target });
      for (const [i, outcome] of outcomes.entries()) {
        if ('problem' in outcome) tell(batch[i], outcome.problem);
        else articles++;
      }
    } catch (error) {
      tell(batch[0], error instanceof Error ? error.message : String(error));
      break;
    }
  }
  if (articles > 0) await background.finishImport({});
  return { articles, problems };
}
