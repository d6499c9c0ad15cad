import type { IsoDate } from '../model.ts';

/** The article of a page: its words, and what the page says of it. What it does not say is left out. */
export interface PageArticle {
  /** the headline and then the paragraphs, a blank line between each two */
  text: string;
  title?: string;
  /** the outlet; the host's name where the page does not tell */
  publisher: string;
  /** one or several, joined by commas */
  author?: string;
  /** as the publisher counts it */
  publishedOn?: IsoDate;
  /** BCP 47 */
  lang?: string;
  /** http or https; a fragment only where it is the address within an app */
  url: string;
  /** what the page names as its address, where that may be another article's as well */
  canonical?: string;
}

/** The article of a page that was saved to a file, which may tell neither its address nor its outlet. */
export type SavedArticle = Omit<PageArticle, 'url' | 'publisher'> &
  Partial<Pick<PageArticle, 'url' | 'publisher'>>;

/** Parameters by which sites follow readers; the article is the same without them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ns_\w+|smid|ocid|ref(?:src)?)$/i;

/** A fragment by which an app shows another article: `#/story/2`, `#!story`. */
export const ROUTE = /^#(?:!|\/).+/s;

/** The address (as URL serialises it) without tracking, and without a fragment that is no route of an app. */
export function withoutTracking(address: string): string {
  const [whole = '', fragment = ''] = address.split(/(?=#)(.*)/s);
  const [path = '', query] = whole.split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((pair) => pair && !TRACKING.test(nameOf(pair)));
  const route = ROUTE.test(fragment) ? fragment : '';
  return `${kept.length > 0 ? `${path}?${kept.join('&')}` : path}${route}`;
}

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';
