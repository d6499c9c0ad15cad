import type { PageArticle } from '../../core/formats/page-article.ts';
import { findArticleNode, type JsonLdNode, namesOf, readJsonLd, textOf } from './json-ld.ts';
import { dayInAddress, parseDay } from './parse-day.ts';

/** What a page says of its article, beside the text. */
export type ArticleMetadata = Omit<PageArticle, 'text'>;

type Read = () => string | undefined;

/**
 * Reads JSON-LD first, then OpenGraph, then other meta elements, then the document itself: what is made for
 * machines is kept right by more eyes than what is made for one site's own script.
 */
export function readMetadata(document: Document, address: string): ArticleMetadata {
  const nodes = readJsonLd(document);
  const article = findArticleNode(nodes) ?? {};
  const page = createPageReader(document);
  const publisher = readPublisher(article, nodes, page) ?? hostOf(address);
  const title = first(
    () => textOf(article.headline),
    () => page.meta('og:title', 'twitter:title', 'dc.title', 'title'),
    () => page.text('h1'),
    () => document.title,
  );
  const author = readAuthors(article, nodes, page, publisher);
  const publishedOn = readDate(article, nodes, page, address);
  const lang = readLanguage(article, document, page);
  return {
    publisher,
    url: readAddress(document, address),
    ...(title ? { title: withoutPublisher(decodeReferences(title), publisher) } : {}),
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(lang ? { lang } : {}),
  };
}

interface PageReader {
  /** content of the first of these meta elements that has one, by property, name or itemprop */
  meta(...names: string[]): string | undefined;
  text(selector: string): string | undefined;
  attribute(selector: string, name: string): string | undefined;
}

function createPageReader(document: Document): PageReader {
  const attribute = (selector: string, name: string) =>
    clean(document.querySelector(selector)?.getAttribute(name));
  return {
    attribute,
    meta: (...names) =>
      first(
        ...names.map(
          (name) => () =>
            attribute(
              ['property', 'name', 'itemprop']
                .map((key) => `meta[${key}="${name}" i][content]:not([content=""])`)
                .join(','),
              'content',
            ),
        ),
      ),
    text: (selector) => clean(document.querySelector(selector)?.textContent),
  };
}

function readPublisher(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageReader,
): string | undefined {
  return first(
    () => namesOf(article.publisher, nodes)[0],
    () =>
      page.meta('og:site_name', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title'),
  );
}

const MAX_AUTHORS = 6;
const IS_ADDRESS = /^https?:|^www\.|^@/i;

/** Names only: addresses of profiles, the outlet itself and what is too long for a byline are left out. */
function readAuthors(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageReader,
  publisher: string,
): string | undefined {
  const given = namesOf(article.author, nodes);
  const names = given.length
    ? given
    : [
        page.meta(
          'author',
          'article:author',
          'parsely-author',
          'dc.creator',
          'byl',
          'sailthru.author',
        ),
      ];
  const good = names
    .flatMap((name) => (name ?? '').split(/\s*[;|]\s*/))
    .map((name) =>
      name
        .replace(/\s+/g, ' ')
        .replace(/^by:?\s+/i, '')
        .trim(),
    )
    .filter((name) => name && name.length < 100 && !IS_ADDRESS.test(name))
    .filter((name) => name.toLowerCase() !== publisher.toLowerCase());
  return [...new Set(good)].slice(0, MAX_AUTHORS).join(', ') || undefined;
}

function readDate(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageReader,
  address: string,
): string | undefined {
  const metaNames = [
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date',
    'pubdate',
    'date',
  ];
  return first(
    () => parseDay(textOf(article.datePublished)),
    () => parseDay(page.meta('article:published_time', 'og:article:published_time')),
    () => parseDay(page.meta(...metaNames)),
    // A page that is no article to its site (a review, a check of facts) may still say when it was published.
    () =>
      first(
        ...nodes.map(
          ({ datePublished }) =>
            () =>
              parseDay(textOf(datePublished)),
        ),
      ),
    () => parseDay(page.attribute('time[itemprop="datePublished"][datetime]', 'datetime')),
    () => parseDay(page.attribute('article time[datetime], main time[datetime]', 'datetime')),
    () => dayInAddress(address),
  );
}

function readLanguage(
  article: JsonLdNode,
  document: Document,
  page: PageReader,
): string | undefined {
  const tag = first(
    () => clean(document.documentElement.lang),
    () => textOf(article.inLanguage),
    () => page.meta('og:locale', 'language', 'content-language'),
  )?.replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

/** The address that the page itself calls the right one, where it is on the same site. */
function readAddress(document: Document, address: string): string {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const own = new URL(address);
  const said = canonical && URL.canParse(canonical, address) ? new URL(canonical, address) : own;
  const isOwn = /^https?:$/.test(said.protocol) && siteOf(said) === siteOf(own);
  const chosen = isOwn && said.pathname !== '/' ? said : own;
  chosen.hash = '';
  return chosen.href;
}

/** Good enough to tell `www.a.example` and `amp.a.example` from another site. */
const siteOf = ({ hostname }: URL): string => hostname.split('.').slice(-2).join('.');

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** `Headline - Outlet`, `Headline | Outlet`, however the outlet is written there. */
function withoutPublisher(title: string, publisher: string): string {
  const match = /^(.+?)\s+[-–—|·»:]\s+([^-–—|·»]+)$/.exec(title);
  const said = bareName(match?.[2] ?? '');
  const own = bareName(publisher);
  const isOwn = said !== '' && own !== '' && (said.includes(own) || own === said);
  return match?.[1] && isOwn ? match[1] : title;
}

/** An outlet's name without what comes and goes: case, spaces, an article, the end of a domain. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|info|co)(?:\.[a-z]{2})?$|\.[a-z]{2}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

function first(...reads: Read[]): string | undefined {
  for (const read of reads) {
    const value = clean(read());
    if (value) return value;
  }
  return undefined;
}

/** Sites escape twice: https://html.spec.whatwg.org/#character-references, those that headlines hold. */
const decodeReferences = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name: string) => REFERENCES[name] ?? '');

const REFERENCES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;
