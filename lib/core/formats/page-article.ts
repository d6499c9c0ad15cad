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
  /** http or https, without a fragment */
  url: string;
}

/** The article of a page that was saved to a file, which may tell neither its address nor its outlet. */
export type SavedArticle = Omit<PageArticle, 'url' | 'publisher'> &
  Partial<Pick<PageArticle, 'url' | 'publisher'>>;

/** Parameters by which sites follow readers; the article is the same without them. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid|ns_\w+|smid|ocid|ref(?:src)?)$/i;

/** The address (as URL serialises it) without tracking and fragment. */
export function withoutTracking(address: string): string {
  const [path = '', query] = address.replace(/#.*$/s, '').split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((pair) => pair && !TRACKING.test(nameOf(pair)));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? '';
