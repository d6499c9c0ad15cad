/**
 * What is taken in at once, so that the page that reads it and the background that keeps it stay usable: everything is
 * held in memory until the reader has looked at it. More comes in by another go.
 */
export const IMPORT_LIMITS = {
  files: 1000,
  articles: 5000,
  /** bytes of a text or a saved page: the longest articles have a hundredth of it */
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

/** For the browser's dialog. */
export const FILE_TYPES = Object.keys(KINDS)
  .map((ending) => `.${ending}`)
  .join(',');

/** What a file is, by how its name ends; undefined for what cannot be read. */
export const fileKindOf = (name: string): FileKind | undefined =>
  KINDS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
