import { cutJson } from '../json/cut-json.ts';
import type { About } from '../records/data-record.ts';
import {
  addressOf,
  languageOf,
  lineOf,
  type Plain,
  parseJson,
  withoutGaps,
} from '../records/fields.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { linkFrom, nameFrom, typesOf } from './node.ts';
import { readNode } from './read-nodes.ts';

/**
 * JSON-LD with schema.org as its vocabulary: one node, a list, a graph or a DataFeed. Contexts are not fetched. So
 * properties are known by their usual names alone.
 */
export const readJsonLd: ReadFormat = (pieces, { file }) => guardParts(readAll(pieces, file), file);

const LISTS = new Set(['@graph', 'dataFeedElement']);

async function* readAll(pieces: Parameters<ReadFormat>[0], file: string): AsyncGenerator<ReadPart> {
  const head: Plain = {};
  let at = 0;
  for await (const { path, index, json } of cutJson(pieces, { lists: LISTS })) {
    if (index === undefined) head[path] = parseJson(json);
    else {
      at += 1;
      yield* readOne(at, file, () => readNode(parseJson(json)));
    }
  }
  const types = typesOf(head);
  if (types.length > 0 && at === 0) yield* readOne(1, file, () => readNode(head));
  else if (at === 0) throw new FormatError({ cause: 'form' });
  if (types.includes('DataFeed')) yield { kind: 'about', about: readAbout(head) };
}

const readAbout = (head: Plain): About =>
  withoutGaps<About>({
    title: nameFrom(head.name),
    publisher: nameFrom(head.publisher) ?? nameFrom(head.author),
    url: addressOf(head.url),
    licence: linkFrom(head.license, head.sdLicense) ?? lineOf(head.license),
    lang: languageOf(head.inLanguage),
    madeAt: lineOf(head.dateModified),
  });
