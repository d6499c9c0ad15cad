import type { PageArticle } from '../../core/formats/page-article.ts';
import { findArticleNode, type JsonLdNode, namesOf, readJsonLd, textOf } from './json-ld.ts';

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
  const publishedOn = readDate(article, page);
  const lang = readLanguage(article, document, page);
  return {
    publisher,
    url: readAddress(document, address),
    ...(title ? { title: withoutPublisher(title, publisher) } : {}),
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

function readDate(article: JsonLdNode, page: PageReader): string | undefined {
  return first(
    () => toDay(textOf(article.datePublished)),
    () => toDay(page.meta('article:published_time', 'og:article:published_time')),
    () =>
      toDay(
        page.meta(
          'datePublished',
          'parsely-pub-date',
          'sailthru.date',
          'dc.date',
          'pubdate',
          'date',
        ),
      ),
    () => toDay(page.attribute('time[itemprop="datePublished"][datetime]', 'datetime')),
    () => toDay(page.attribute('article time[datetime], main time[datetime]', 'datetime')),
  );
}

/** The day in the publisher's own count: an instant is not moved to another zone. */
const toDay = (value: string | undefined): string | undefined =>
  /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value ?? '')?.[1];

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

/** `Headline - Outlet`, `Headline | Outlet`. */
function withoutPublisher(title: string, publisher: string): string {
  const match = /^(.+?)\s+[-–—|·»:]\s+([^-–—|·»]+)$/.exec(title);
  return match?.[1] && match[2]?.toLowerCase().includes(publisher.toLowerCase()) ? match[1] : title;
}

function first(...reads: Read[]): string | undefined {
  for (const read of reads) {
    const value = clean(read());
    if (value) return value;
  }
  return undefined;
}

const clean = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;
