import { collectText, type PlainText } from '../markup/collect-text.ts';
import { plainText } from '../markup/plain-text.ts';
import { childOf, childrenOf, readXml, type XmlNode, xmlText } from '../markup/read-xml.ts';
import type { About, ItemRecord } from '../records/data-record.ts';
import { addressOf, firstLine, languageOf, lineOf, withoutGaps } from '../records/fields.ts';
import { readMoment } from '../records/read-date-line.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';
import { toItem } from './feed-item.ts';

/** RSS 0.9x, 1.0, 2.0 (https://www.rssboard.org/rss-specification) and Atom (https://www.rfc-editor.org/rfc/rfc4287). */
export const readXmlFeed: ReadFormat = (pieces, { file }) =>
  guardParts(readItems(pieces, file), file);

const READERS: Readonly<Record<string, (node: XmlNode) => ItemRecord>> = {
  item: readRssItem,
  entry: readAtomEntry,
};

async function* readItems(
  pieces: Parameters<ReadFormat>[0],
  file: string,
): AsyncGenerator<ReadPart> {
  let at = 0;
  for await (const node of readXml(pieces, (name) => name in READERS)) {
    const read = READERS[node.name];
    if (read) {
      at += 1;
      yield* readOne(at, file, () => read(node));
    } else yield { kind: 'about', about: readAbout(node) };
  }
}

function readRssItem(node: XmlNode): ItemRecord {
  const text = (name: string) => xmlText(childOf(node, name));
  const guid = childOf(node, 'guid');
  const link = text('link') ?? linkOf(node, 'atom:link');
  return toItem({
    id: xmlText(guid) ?? node.attributes['rdf:about'],
    link: lineOf(link) ?? lineOf(text('feedburner:origlink')),
    title: htmlLine(text('title')),
    texts: ['content:encoded', 'description', 'content'].flatMap((name) => htmlOf(text(name))),
    author: htmlLine(text('dc:creator')) ?? authorOf(text('author')),
    dates: ['pubdate', 'dc:date', 'atom:published', 'atom:updated'].map(text),
    publisher: htmlLine(text('source')),
    lang: text('dc:language'),
  });
}

function readAtomEntry(node: XmlNode): ItemRecord {
  const text = (name: string) => xmlText(childOf(node, name));
  return toItem({
    id: text('id'),
    link: linkOf(node, 'link'),
    title: atomText(childOf(node, 'title'))?.text,
    texts: ['content', 'summary'].flatMap((name) => atomText(childOf(node, name)) ?? []),
    author: childrenOf(node, 'author')
      .flatMap((author) => lineOf(xmlText(childOf(author, 'name'))) ?? [])
      .join(', '),
    dates: ['published', 'issued', 'updated', 'modified'].map(text),
    publisher: atomText(childOf(childOf(node, 'source'), 'title'))?.text,
    lang: node.attributes['xml:lang'],
  });
}

/** The address of the article itself, and not of the feed or of a sound. */
function linkOf(node: XmlNode, name: string): string | undefined {
  const links = childrenOf(node, name).map(({ attributes }) => attributes);
  const own = links.filter(({ rel = 'alternate' }) => rel === 'alternate');
  return (own.find(({ type }) => type === 'text/html') ?? own[0])?.href;
}

/** A text of Atom says itself what it is. */
function atomText(node: XmlNode | undefined): PlainText | undefined {
  if (!node) return undefined;
  const { type = 'text' } = node.attributes;
  if (type === 'xhtml') return collect(node);
  const text = xmlText(node) ?? '';
  return type === 'text' || type === 'text/plain' ? { text: text.trim() } : plainText(text);
}

function collect(node: XmlNode): PlainText {
  const collected = collectText();
  const walk = (one: XmlNode): void => {
    const name = one.name.replace(/^[^:]*:/, '');
    collected.open(name, one.attributes.href);
    for (const child of one.children) {
      if (typeof child === 'string') collected.text(child);
      else walk(child);
    }
    collected.close(name);
  };
  walk(node);
  return collected.take();
}

const htmlOf = (text: string | undefined): PlainText[] => (text ? [plainText(text)] : []);
const htmlLine = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : lineOf(plainText(text).text);

/** `jane@example.org (Jane Doe)` is Jane Doe. An address alone is no name. */
function authorOf(text: string | undefined): string | undefined {
  const line = htmlLine(text);
  const inBrackets = line && /^[^\s@]+@[^\s@]+ \(([^()]+)\)$/.exec(line)?.[1];
  return inBrackets ?? (line?.includes('@') ? undefined : line);
}

function readAbout(root: XmlNode): About {
  const top = root.children.find((child) => typeof child !== 'string');
  const feed = typeof top === 'object' ? top : undefined;
  const isKnown = feed && ['rss', 'rdf:rdf', 'feed'].includes(feed.name);
  if (!isKnown) throw new FormatError({ cause: 'form' });
  const channel = childOf(feed, 'channel') ?? feed;
  const text = (name: string) => xmlText(childOf(channel, name));
  const isAtom = feed.name === 'feed';
  return withoutGaps<About>({
    title: isAtom ? atomText(childOf(channel, 'title'))?.text : htmlLine(text('title')),
    url: addressOf(isAtom ? linkOf(channel, 'link') : text('link')),
    licence: firstLine(text('rights'), text('copyright'), text('dc:rights')),
    lang: languageOf(text('language') ?? text('dc:language') ?? channel.attributes['xml:lang']),
    madeAt: ['lastbuilddate', 'updated', 'pubdate', 'dc:date']
      .map((name) => readMoment(text(name))?.at)
      .find(Boolean),
  });
}
