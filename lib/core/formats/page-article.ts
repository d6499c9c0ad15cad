import type { IsoDate } from '../model.ts';

/** The article of a page: its words, and what the page says about it. Fields that it lacks are absent. */
export interface PageArticle {
  /** the headline, then the paragraphs, separated by blank lines */
  text: string;
  title?: string;
  /** the outlet; the host's name if the page doesn't name it */
  publisher: string;
  /** one or more, joined by commas */
  author?: string;
  /** in the publisher's time zone */
  publishedOn?: IsoDate;
  /** BCP 47 */
  lang?: string;
  /** http or https; without a fragment unless that is an address within an app */
  url: string;
  /** the address that the page names, if it may also be another article's */
  canonical?: string;
}

/** The article of a page that was saved to a file. Its address and outlet may be missing. */
export type SavedArticle = Omit<PageArticle, 'url' | 'publisher'> &
  Partial<Pick<PageArticle, 'url' | 'publisher'>>;

/** Parameters that sites use for tracking. The article is the same without them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ns_\w+|smid|ocid|ref(?:src)?)$/i;

/** A fragment with which an app shows another article: `#/story/2`, `#!story`. */
export const ROUTE = /^#(?:!|\/).+/s;

/** The address (as URL serialises it) without tracking parameters, and without a fragment unless an app uses it. */
export function withoutTracking(address: string): string {
  const [whole = '', fragment = ''] = address.split(/(?=#)(.*)/s);
  const [path = '', query] = whole.split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((pair) => pair && !TRACKING.test(nameOf(pair)));
  const route = ROUTE.test(fragment) ? fragment : '';
  return `${kept.length > 0 ? `${path}?${kept.join('&')}` : path}${route}`;
}

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';
