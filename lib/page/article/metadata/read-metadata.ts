import type { PageArticle } from '../../../core/formats/page-article.ts';
import type { IsoDate } from '../../../core/model.ts';
import { cleanHeadline } from './clean-headline.ts';
import { findArticleNode, type JsonLdNode, namesOf, readJsonLd, textOf } from './json-ld.ts';
import { clean, createPageElements, first, type PageElements } from './page-elements.ts';
import { createPageIdentity } from './page-identity.ts';
import { parseDay } from './parse-day.ts';
import { hostOf, readAddress } from './read-address.ts';
import { readAuthors } from './read-authors.ts';
import { readDay } from './read-day.ts';

/** What a page states about its article, besides the text. */
export interface ArticleMetadata extends Omit<PageArticle, 'text'> {
  /** the day of the last change, by the page's own account */
  modifiedOn?: IsoDate;
}

/**
 * Reads JSON-LD first, then OpenGraph, then other meta elements, then the document itself. More people check data for
 * machines than data for a site's own script.
 */
export function readMetadata(document: Document, address: string): ArticleMetadata {
  const data = readJsonLd(document);
  const elements = createPageElements(document);
  const identity = createPageIdentity(document, address, elements);
  const article = findArticleNode(data, identity.rate) ?? {};
  // A head that belongs to the previous article still names the right outlet.
  const page = identity.isHeadStale ? { ...elements, meta: () => undefined } : elements;
  const { nodes } = data;
  const isOther = (node: JsonLdNode) => node !== article && identity.rate(node) < 0;
  const publisher = readPublisher(article, nodes, elements) ?? hostOf(address);
  const title = first(
    () => textOf(article.headline),
    () => page.meta('og:title', 'twitter:title', 'dc.title', 'title'),
    () => page.text('h1'),
    () => (identity.isHeadStale ? undefined : document.title),
  );
  const author = readAuthors(article, nodes, page, publisher);
  const dated = nodes.filter((node) => !data.beside.has(node) && !isOther(node));
  const publishedOn = readDay(article, dated, page, address);
  const modifiedOn = parseDay(textOf(article.dateModified) ?? page.meta('article:modified_time'));
  const { canonical, ...own } = readAddress(document, address);
  const where = canonical && !identity.isHeadStale ? { ...own, canonical } : own;
  const lang = readLanguage(article, document, page);
  return {
    publisher,
    ...where,
    ...(title ? { title: cleanHeadline(title, publisher) } : {}),
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(modifiedOn ? { modifiedOn } : {}),
    ...(lang ? { lang } : {}),
  };
}

function readPublisher(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  page: PageElements,
): string | undefined {
  return first(
    () => namesOf(article.publisher, nodes)[0],
    () =>
      page.meta('og:site_name', 'dc.publisher', 'application-name', 'apple-mobile-web-app-title'),
  );
}

function readLanguage(
  article: JsonLdNode,
  document: Document,
  page: PageElements,
): string | undefined {
  const tag = first(
    () => clean(document.documentElement.lang),
    () => textOf(article.inLanguage),
    () => page.meta('og:locale', 'language', 'content-language'),
  )?.replace('_', '-');
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}
