import { isOpenStates } from './open-states/read-open-states.ts';
import { findDelimiter } from './table/cut-rows.ts';

/** The formats that are read. `opml` lists feeds, and `page` is an article that a browser saved. */
export type FormatName =
  | 'xml-feed'
  | 'json-feed'
  | 'opml'
  | 'json-ld'
  | 'fact-checks'
  | 'popolo'
  | 'wikidata'
  | 'congress'
  | 'mandates'
  | 'open-states'
  | 'manifest'
  | 'pack'
  | 'table'
  | 'page'
  | 'text';

/** UTF-16 units at the beginning of a file that are looked at. */
export const HEAD_LENGTH = 65_536;

/** What only one format has at its root, or in its first record. */
const JSON_SIGNS: readonly [FormatName, ...RegExp[]][] = [
  ['json-feed', /"version"\s*:\s*"https?:(?:\\?\/){2}(?:www\.)?jsonfeed\.org\\?\/version\\?\//],
  ['wikidata', /"(?:head|results)"\s*:\s*\{\s*"(?:vars|link|bindings)"\s*:/],
  ['fact-checks', /"claims"\s*:\s*\[/, /"claimReview"\s*:/],
  ['congress', /"(?:bioguide|govtrack)"\s*:/, /"terms"\s*:/],
  ['mandates', /"abgeordnetenwatch_api"\s*:\s*\{/],
  ['popolo', /"(?:persons|memberships|organizations|posts)"\s*:\s*\[/],
  ['json-ld', /"@(?:context|type|graph)"\s*:/],
];

/**
 * The format of a file by how it begins. Its name and what a server says are not asked: both are often wrong. Undefined
 * for nothing that can be read.
 */
export function recogniseFormat(head: string): FormatName | undefined {
  const text = head
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text === '' || text.includes('\0')) return undefined;
  if (text.startsWith('<')) return recogniseMarkup(text);
  if (/^\{/.test(text)) return recogniseObject(text);
  if (/^\[\s*(?:\{|\])/.test(text)) return recogniseJson(text);
  const [first = '', second = ''] = text.split(/\r?\n|\r/, 2);
  const delimiter = findDelimiter(first);
  if (
    delimiter &&
    first.length < 5_000 &&
    second.includes(delimiter) &&
    looksLikeHeader(first, delimiter)
  )
    return isOpenStates(first) ? 'open-states' : 'table';
  return 'text';
}

const recogniseJson = (text: string): FormatName | undefined =>
  JSON_SIGNS.find(([, ...signs]) => signs.every((sign) => sign.test(text)))?.[0];

/** One object in each line are JSON Lines; one object over several lines, or alone, is a document. */
function recogniseObject(text: string): FormatName | undefined {
  const [first = '', ...rest] = text.split('\n', 3);
  const isWhole = isObject(first);
  const follows = rest.find((line) => line.trim() !== '');
  if (/^\{\s*"dramatisPack"\s*:/.test(text)) return isWhole && follows ? 'pack' : 'manifest';
  const known = recogniseJson(text);
  if (isWhole && (follows?.startsWith('{') || !known)) return 'pack';
  return known;
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

function recogniseMarkup(text: string): FormatName | undefined {
  const root = rootOf(text)?.toLowerCase();
  if (root === undefined) return undefined;
  if (root === 'rss' || root === 'rdf:rdf' || root === 'feed') return 'xml-feed';
  if (root === 'opml') return 'opml';
  return /^(?:html|head|body|title|meta|article|div|p)$/.test(root) ? 'page' : undefined;
}

/** The name of the root. Before it there are only a declaration, comments, instructions and a document type. */
function rootOf(text: string): string | undefined {
  let at = 0;
  for (let next = text.indexOf('<', at); next >= 0; next = text.indexOf('<', at)) {
    if (text.slice(at, next).trim() !== '') return undefined;
    const name = /^<([\w:-]+)/.exec(text.slice(next, next + 100))?.[1];
    if (name) return name;
    const isComment = text.startsWith('<!--', next);
    const end = text.indexOf(isComment ? '-->' : '>', next);
    if (end < 0) return undefined;
    at = end + (isComment ? 3 : 1);
  }
  return undefined;
}

/** Names of columns are short, and no sentence: otherwise it is text with commas. */
const looksLikeHeader = (line: string, delimiter: string): boolean =>
  line.split(delimiter).every((cell) => cell.trim().length <= 60 && !/[.!?]\s*$/u.test(cell));
