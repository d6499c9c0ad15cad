import { getString, parseRecord } from './json-record.ts';

/** An article as a line of JSON Lines. */
export interface ArticleRecord {
  id: string;
  text: string;
  title?: string;
  date?: string;
  publisher?: string;
  url?: string;
  /** BCP 47 */
  lang?: string;
}

/** Reads one line. Throws an Error that says what is wrong with it. */
export function readArticleRecord(line: string): ArticleRecord {
  const record = parseRecord(line);
  const required = { id: getString(record, 'id'), text: getString(record, 'text') };
  for (const key of ['title', 'date', 'publisher', 'url', 'lang']) {
    if (record[key] !== undefined && record[key] !== null && typeof record[key] !== 'string') {
      throw new Error(`"${key}" is no string`);
    }
  }
  return { ...record, ...required };
}
