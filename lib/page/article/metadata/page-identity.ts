import { isSameHeadline } from './is-same-headline.ts';
import { isSamePage } from './is-same-page.ts';
import { type JsonLdNode, listOf, textOf } from './json-ld.ts';
import type { PageElements } from './page-elements.ts';
import { readCanonical, readOwnSite } from './read-address.ts';

/** Tells whether a page's head is about the article that it shows. */
export interface PageIdentity {
  /** whether the head belongs to another page, since apps may leave the previous article's head */
  readonly isHeadStale: boolean;
  /** above 0: about this page's article; below 0: about another one; 0: unknown */
  rate(node: JsonLdNode): number;
}

type Verdict = 'own' | 'other' | undefined;

/** `address` is the current address of the page. */
export function createPageIdentity(
  document: Document,
  address: string,
  page: PageElements,
): PageIdentity {
  const own = new URL(address);
  const [ofArticle, all] = ['article h1, main h1', 'h1'].map((selector) =>
    [...document.querySelectorAll(selector)]
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text.trim() !== ''),
  );
  // A heading outside the article is often the outlet's name, and the document's title may be outdated.
  const shown = ofArticle?.length ? ofArticle : [...(all ?? []), document.title].filter(Boolean);
  const stated = page.meta('og:title', 'twitter:title') ?? document.title;
  const canonical = readCanonical(document, address);
  const said = canonical ?? readOwnSite(page.meta('og:url'), address);

  const verdictOnHeadline = (headline: string | undefined): Verdict => {
    if (!headline || shown.length === 0) return undefined;
    return shown.some((each) => isSameHeadline(each, headline)) ? 'own' : 'other';
  };
  const verdictOnAddress = (url: URL | undefined): Verdict =>
    url && (isSamePage(own, url) ? 'own' : 'other');
  const isBelieved = (url: URL) => !isHeadStale && url.href === canonical?.href;

  const [headline, place] = [verdictOnHeadline(stated), verdictOnAddress(said)];
  const isHeadStale = place === 'other' ? headline !== 'own' : !place && headline === 'other';
  return {
    isHeadStale,
    rate(node) {
      const urls = [node.url, ...listOf(node.mainEntityOfPage)].flatMap(
        (value) => readOwnSite(idOf(value), address) ?? [],
      );
      const verdicts: Verdict[] = [
        verdictOnHeadline(textOf(node.headline) ?? textOf(node.name)),
        urls.some(isBelieved)
          ? 'own'
          : verdictOnAddress(urls.find((url) => isSamePage(own, url)) ?? urls[0]),
      ];
      return verdicts.reduce<number>((sum, verdict) => sum + WEIGHTS[verdict ?? 'unsaid'], 0);
    },
  };
}

/** One strong reason outweighs one doubt: search engines get other headlines, and old addresses remain. */
const WEIGHTS = { own: 2, other: -1, unsaid: 0 } as const;

/** An address, or the `@id` of a reference. */
const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : textOf((value as JsonLdNode | null | undefined)?.['@id']);
