import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import type { SavedArticle } from '@/lib/core/formats/page-article.ts';
import { fileKindOf, IMPORT_LIMITS } from '@/lib/core/import/import-limits.ts';
import type { Found, ImportProblem } from '@/lib/core/import/import-problem.ts';
import { readRecords } from '@/lib/core/import/read-records.ts';
import { decodeFile } from './decode-file.ts';

/** The part of a browser's File that is needed. */
export interface ReadableFile {
  name: string;
  /** bytes */
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The article of a saved page. Undefined if it has none. */
export type ReadSavedPage = (html: string) => SavedArticle | undefined;

/**
 * The articles of one file, each with its place. What can't be read becomes a problem with the file's name, and its
 * line if there is one. The rest is still read.
 */
export async function readFile(
  file: ReadableFile,
  readPage: ReadSavedPage,
): Promise<Found<OfferedArticle>[]> {
  const { name } = file;
  const problem = (cause: ImportProblem['cause'], detail?: string) => [
    { problem: { file: name, cause, ...(detail ? { detail } : {}) } },
  ];
  const kind = fileKindOf(name);
  if (!kind) return problem('kind');
  if (file.size > IMPORT_LIMITS[kind === 'records' ? 'records' : 'article']) return problem('size');
  let text: string | undefined;
  try {
    text = decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // The file was deleted or locked after it was chosen.
    return problem('failed', messageOf(error));
  }
  if (text === undefined) return problem('bytes');
  if (!text.trim()) return problem('empty');
  if (kind === 'records') return [...readRecords(text, name)];
  const key = `file:${name}`;
  const origin = { file: name };
  if (kind === 'text') return [{ origin, article: { key, text } }];
  try {
    const page = readPage(text);
    return page ? [{ origin, article: { ...page, key } }] : problem('article');
  } catch (error) {
    return problem('failed', messageOf(error));
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
