import { childOf, readXml, type XmlNode, xmlText } from '../markup/read-xml.ts';
import { addressOf, firstLine, lineOf, withoutGaps } from '../records/fields.ts';
import {
  FormatError,
  type FormatProblem,
  type Pieces,
  type ReadContext,
} from '../records/read-part.ts';

/** A feed on a list of subscriptions. */
export interface ListedFeed {
  /** https or http */
  address: string;
  name?: string;
  /** the page that it belongs to */
  url?: string;
  /** names of the folders that it is in, the outer one first */
  folders: readonly string[];
}

export interface FeedList {
  title?: string;
  feeds: ListedFeed[];
  problems: FormatProblem[];
}

/** Reads OPML 1 and 2 (http://opml.org/spec2.opml). Never throws because of what it reads. */
export async function readOpml(pieces: Pieces, { file }: ReadContext): Promise<FeedList> {
  const feeds: ListedFeed[] = [];
  const problems: FormatProblem[] = [];
  let title: string | undefined;
  let at = 0;
  const visit = (node: XmlNode, folders: readonly string[]): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || child.name !== 'outline') continue;
      at += 1;
      const given = Object.entries(child.attributes);
      const attribute = (name: string) => given.find(([key]) => key.toLowerCase() === name)?.[1];
      const name = firstLine(attribute('title'), attribute('text'));
      const address = attribute('xmlurl');
      const known = addressOf(address);
      if (known) {
        const url = addressOf(attribute('htmlurl'));
        feeds.push({ ...withoutGaps<ListedFeed>({ address: known, name, url, folders }) });
      } else if (address !== undefined) {
        const detail = lineOf(address);
        problems.push({
          file,
          record: at,
          cause: 'value',
          field: 'xmlUrl',
          ...(detail ? { detail } : {}),
        });
      } else visit(child, name ? [...folders, name] : folders);
    }
  };
  try {
    for await (const root of readXml(pieces, () => false)) {
      const opml = childOf(root, 'opml');
      if (!opml) throw new FormatError({ cause: 'form' });
      title = lineOf(xmlText(childOf(childOf(opml, 'head'), 'title')));
      const body = childOf(opml, 'body');
      if (body) visit(body, []);
    }
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    problems.push({ file, ...error.problem });
  }
  return { ...(title ? { title } : {}), feeds: unique(feeds), problems };
}

const unique = (feeds: readonly ListedFeed[]): ListedFeed[] => [
  ...new Map(feeds.map((feed) => [feed.address, feed])).values(),
];

/** Writes OPML 2.0. Folders that hold several feeds are written once. */
export function writeOpml({ title, feeds }: Pick<FeedList, 'title' | 'feeds'>): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">', '  <head>'];
  if (title) lines.push(`    <title>${escaped(title)}</title>`);
  lines.push('  </head>', '  <body>', ...writeOutlines(feeds, 0), '  </body>', '</opml>', '');
  return lines.join('\n');
}

function writeOutlines(feeds: readonly ListedFeed[], depth: number): string[] {
  const indent = '  '.repeat(depth + 2);
  const inside = Map.groupBy(feeds, ({ folders }) => folders[depth]);
  return [...inside].flatMap(([folder, group]) =>
    folder === undefined
      ? group.map((feed) => `${indent}${writeFeed(feed)}`)
      : [
          `${indent}<outline text="${escaped(folder)}">`,
          ...writeOutlines(group, depth + 1),
          `${indent}</outline>`,
        ],
  );
}

function writeFeed({ name, address, url }: ListedFeed): string {
  const text = escaped(name ?? address);
  const page = url ? ` htmlUrl="${escaped(url)}"` : '';
  return `<outline type="rss" text="${text}" title="${text}" xmlUrl="${escaped(address)}"${page}/>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ESCAPES[one] ?? one);
