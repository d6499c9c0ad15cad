import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { readText } from '../../lib/bytes/read-text.ts';
import type { SavedArticle } from '../../lib/core/formats/page-article.ts';
import { NewsTextError, parseNewsText } from '../../lib/core/formats/parse-news-text.ts';
import { readerOf } from '../../lib/core/formats/readers.ts';
import { HEAD_LENGTH, recogniseFormat } from '../../lib/core/formats/recognise.ts';
import type { ItemRecord } from '../../lib/core/formats/records/data-record.ts';
import { lineOf, withoutGaps } from '../../lib/core/formats/records/fields.ts';
import {
  FormatError,
  guardParts,
  type ReadPart,
} from '../../lib/core/formats/records/read-part.ts';
import type { Input } from './list-inputs.ts';

/** The records of one file, in constant memory where its format allows it. A page or a text is one article. */
export const readInput = (input: Input): AsyncGenerator<ReadPart> =>
  guardParts(readParts(input), input.name);

/** Bytes after decompression: no page or text is as long. */
const LONGEST_ARTICLE = 20_000_000;

const textOf = (path: string, limit: number): AsyncGenerator<string> =>
  readText(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array<ArrayBuffer>>, {
    limit,
  });

async function* readParts({ path, name }: Input): AsyncGenerator<ReadPart> {
  const format = recogniseFormat(await readHead(path));
  const reader = format && readerOf(format);
  if (reader) yield* reader(textOf(path, Number.POSITIVE_INFINITY), { file: name });
  else if (format === 'page') yield toPart(await readPage(path), name);
  else if (format === 'text') {
    let text = '';
    for await (const piece of textOf(path, LONGEST_ARTICLE)) text += piece;
    yield toPart(readNews(text, name), name);
  } else throw new FormatError({ cause: 'form', ...(format ? { detail: format } : {}) });
}

async function readHead(path: string): Promise<string> {
  let head = '';
  for await (const piece of textOf(path, Number.POSITIVE_INFINITY)) {
    head += piece;
    if (head.length >= HEAD_LENGTH) break;
  }
  return head;
}

type Found = Omit<SavedArticle, 'canonical'>;

async function readPage(path: string): Promise<Found> {
  // jsdom takes half a second to load. Other files needn't wait for it.
  const { readHtmlArticle } = await import('../read-html-article.ts');
  const bytes = await readFile(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  try {
    return readHtmlArticle(
      isPacked ? gunzipSync(bytes, { maxOutputLength: LONGEST_ARTICLE }) : bytes,
    );
  } catch (error) {
    throw new FormatError({ cause: 'form', detail: String(error) });
  }
}

function readNews(text: string, name: string): Found {
  try {
    const { headline, author, publisher, publishedOn, lang } = parseNewsText(text, {
      id: name,
      sourceId: 'cli',
    });
    return withoutGaps<Found>({
      text,
      title: headline,
      author,
      publisher: publisher || undefined,
      publishedOn,
      lang,
    });
  } catch (error) {
    if (error instanceof NewsTextError)
      throw new FormatError({ cause: 'form', detail: error.message });
    throw error;
  }
}

/** The key is the file's name, since an address may change while the file stays. */
function toPart({ text, title, ...about }: Found, name: string): ReadPart {
  const whole = text.trim();
  const line = lineOf(title) ?? lineOf(whole.split('\n', 1)[0]?.slice(0, 300));
  if (!line) throw new FormatError({ cause: 'missing', field: 'title' });
  const { author, publisher, publishedOn, lang, url } = about;
  const rest = withoutGaps<Partial<ItemRecord>>({ author, publisher, publishedOn, lang, url });
  return {
    kind: 'record',
    at: 1,
    record: { kind: 'item', key: name, title: line, text: whole, isWhole: true, ...rest },
  };
}
