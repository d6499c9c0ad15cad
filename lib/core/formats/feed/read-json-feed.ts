import { cutJson } from '../json/cut-json.ts';
import { plainText } from '../markup/plain-text.ts';
import type { About, ItemRecord } from '../records/data-record.ts';
import {
  addressOf,
  isPlain,
  languageOf,
  lineOf,
  listOf,
  type Plain,
  parseJson,
  parsePlain,
  withoutGaps,
} from '../records/fields.ts';
import { guardParts, type ReadFormat, type ReadPart, readOne } from '../records/read-part.ts';
import { toItem } from './feed-item.ts';

/** JSON Feed 1 and 1.1: https://www.jsonfeed.org/version/1.1/ */
export const readJsonFeed: ReadFormat = (pieces, { file }) =>
  guardParts(readItems(pieces, file), file);

async function* readItems(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  const head: Plain = {};
  for await (const { path, index, json } of cutJson(pieces, { lists: new Set(['items']) })) {
    if (path === 'items' && index !== undefined) {
      yield* readOne(index + 1, file, () => readItem(parsePlain(json)));
    } else head[path] = parseJson(json);
  }
  const about = withoutGaps<About>({
    title: lineOf(head.title),
    url: addressOf(head.home_page_url),
    publisher: authorsOf(head),
    lang: languageOf(head.language),
  });
  yield { kind: 'about', about };
}

function readItem(item: Plain): ItemRecord {
  const { id, url, external_url: external, title, content_html, content_text, summary } = item;
  const texts = [
    typeof content_html === 'string' ? plainText(content_html) : undefined,
    ...[content_text, summary].map((text) =>
      typeof text === 'string' ? { text: text.trim() } : undefined,
    ),
  ];
  return toItem({
    id: lineOf(id),
    link: lineOf(url) ?? lineOf(external),
    title: lineOf(title),
    texts: texts.filter((text) => text !== undefined),
    author: authorsOf(item),
    dates: [item.date_published, item.date_modified],
    lang: lineOf(item.language),
  });
}

function authorsOf({ authors, author }: Plain): string | undefined {
  const names = [...listOf(authors), ...listOf(author)].flatMap((one) =>
    isPlain(one) ? (lineOf(one.name) ?? []) : [],
  );
  return [...new Set(names)].join(', ') || undefined;
}
