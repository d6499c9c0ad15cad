import { readText } from '@/lib/bytes/read-text.ts';
import { readerOf } from '@/lib/core/formats/readers.ts';
import { HEAD_LENGTH, recogniseFormat } from '@/lib/core/formats/recognise.ts';
import { FormatError, type ReadPart } from '@/lib/core/formats/records/read-part.ts';
import type { Mapping } from '@/lib/core/formats/table/mapping.ts';
import { readTableHead, type TableHead } from '@/lib/core/formats/table/table-head.ts';

/** The part of a browser's File that is needed. */
export interface GivenFile {
  name: string;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What a file gives. A file that can't be unpacked gives one problem. */
export type Parts = AsyncIterable<ReadPart> | readonly ReadPart[];

/** Bytes of a file after decompression. */
export const MAX_FILE = 500_000_000;

/**
 * The parts of a file of data. Undefined if it is none: a text, a saved page, or lines that hold articles. Only the
 * beginning is read until the parts are asked for.
 */
export async function readGivenFile(
  file: GivenFile,
  mapping?: Mapping,
): Promise<Parts | undefined> {
  const pieces = readText(file.stream(), { limit: MAX_FILE });
  const { name } = file;
  let head = '';
  try {
    head = await readHead(pieces);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return [{ kind: 'problem', problem: { file: name, ...error.problem } }];
  }
  const format = recogniseFormat(head);
  const read = format && readerOf(format);
  if (!read || (format === 'pack' && holdsArticles(head))) {
    await pieces.return(undefined);
    return undefined;
  }
  const whole = async function* () {
    yield head;
    yield* pieces;
  };
  return read(whole(), { file: name, mapping });
}

/** The first rows of a table. Undefined if the file is none. */
export async function readFirstRows(file: GivenFile): Promise<TableHead | undefined> {
  const pieces = readText(file.stream(), { limit: MAX_FILE });
  try {
    const head = await readHead(pieces);
    return recogniseFormat(head) === 'table' ? await readTableHead(head) : undefined;
  } catch (error) {
    // What is wrong with the file is told where it is read.
    if (error instanceof FormatError) return undefined;
    throw error;
  } finally {
    await pieces.return(undefined);
  }
}

async function readHead(pieces: AsyncGenerator<string>): Promise<string> {
  let head = '';
  while (head.length < HEAD_LENGTH) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

/** Lines of articles have a way of their own, on which each is looked at. */
function holdsArticles(head: string): boolean {
  try {
    const first = JSON.parse(head.trimStart().split('\n', 1)[0] ?? '') as { text?: unknown };
    return typeof first.text === 'string';
  } catch {
    return false;
  }
}
