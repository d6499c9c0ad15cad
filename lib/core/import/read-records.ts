import { readArticleRecord } from '../formats/article-record.ts';
import { readDate } from '../formats/news-lines.ts';
import type { OfferedArticle } from '../formats/offered-article.ts';
import type { Found, ImportProblem } from './import-problem.ts';

/**
 * The articles of a JSON Lines file with lines `{id, text, title?, date?, publisher?, url?}`. Empty lines are skipped.
 * An unusable record becomes a problem with its line, and the others are imported.
 */
export function* readRecords(text: string, file: string): Generator<Found<OfferedArticle>> {
  let line = 0;
  for (const json of text.split('\n')) {
    line++;
    if (!json.trim()) continue;
    const origin = { file, line };
    const article = readRecord(json);
    yield 'cause' in article ? { problem: { ...origin, ...article } } : { origin, article };
  }
}

function readRecord(json: string): OfferedArticle | Pick<ImportProblem, 'cause' | 'detail'> {
  try {
    const { id, text, title, date, publisher, url } = readArticleRecord(json);
    return offerArticle(`record:${id}`, { text, title, date, publisher, url });
  } catch (error) {
    return { cause: 'record', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** An article's fields besides its key, as they were written. Empty fields count as absent. */
export interface Stated {
  text: string;
  title?: string | null | undefined;
  /** a date, or a time that begins with one */
  date?: string | null | undefined;
  publisher?: string | null | undefined;
  url?: string | null | undefined;
}

/** The article that somebody has described field by field, or the field that is wrong. */
export function offerArticle(
  key: string,
  { text, title, date, publisher, url }: Stated,
): OfferedArticle | Pick<ImportProblem, 'cause' | 'detail'> {
  if (!text.trim()) return { cause: 'empty' };
  const publishedOn = date?.trim() ? readDate(date) : undefined;
  if (date?.trim() && !publishedOn) return { cause: 'date', detail: date };
  const address = url?.trim();
  if (address && !/^https?:\/\/[^\s/?#]+/i.test(address)) {
    return { cause: 'address', detail: address };
  }
  return {
    key,
    text,
    ...(title?.trim() ? { title: title.trim() } : {}),
    ...(publisher?.trim() ? { publisher: publisher.trim() } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(address ? { url: address } : {}),
  };
}
