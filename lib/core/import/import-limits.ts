/**
 * The limits of one import, so that page and background stay usable. Everything is in memory until the reader has
 * looked at it. Larger collections need several imports.
 */
export const IMPORT_LIMITS = {
  files: 1000,
  articles: 5000,
  /** bytes of a text or a saved page: the longest articles need a hundredth of it */
  article: 10_000_000,
  /** bytes of a file of records */
  records: 50_000_000,
};

export type FileKind = 'text' | 'page' | 'records';

const KINDS: Record<string, FileKind> = {
  txt: 'text',
  text: 'text',
  html: 'page',
  htm: 'page',
  jsonl: 'records',
  ndjson: 'records',
};

/** Endings of files that may hold data. Their beginning says what they are. */
const DATA = ['json', 'jsonld', 'csv', 'tsv', 'xml', 'rss', 'atom', 'gz'];

/** For the browser's file dialog. */
export const FILE_TYPES = [...Object.keys(KINDS), ...DATA].map((ending) => `.${ending}`).join(',');

/** The kind of a file, by its extension. Undefined if it can't be read. */
export const fileKindOf = (name: string): FileKind | undefined =>
  KINDS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
