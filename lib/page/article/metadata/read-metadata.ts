import type { PageArticle } from '../../../core/formats/page-article.ts';
import { cleanHeadline } from './clean-headline.ts';
import { findArticleNode, type JsonLdNode, namesOf, readJsonLd, textOf } from './json-ld.ts';
import { clean, createPageElements, first, type PageElements } from './page-elements.ts';
import { hostOf, readAddress } from './read-address.ts';
import { readAuthors } from './read-authors.ts';
import { readDay } from './read-day.ts';

/** What a page states about its article, besides the text. */
export type ArticleMetadata = Omit<PageArticle, 'text'>;

/**
 * Reads JSON-LD first, then OpenGraph, then other meta elements, then the document itself. Data for machines is
 * checked by more people than data for one site's own script.
 */
export function readMetadata(document: Document, address: string): ArticleMetadata {
  const nodes = readJsonLd(document);
  const article = findArticleNode(nodes) ?? {};
  const page = createPageElements(document);
  const publisher = readPublisher(article, nodes, page) ?? hostOf(address);
  const title = first(
    () => textOf(article.headline),
    () => page.meta('og:title', 'twitter:title', 'dc.title', 'title'),
    () => page.text('h1'),
    () => document.title,
  );
  const author = readAuthors(article, nodes, page, publisher);
  const publishedOn = readDay(article, nodes, page, address);
  const lang = readLanguage(article, document, page);
  return {
    publisher,
    url: readAddress(document, address),
    ...(title ? { title: cleanHeadline(title, publisher) } : {}),
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
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
