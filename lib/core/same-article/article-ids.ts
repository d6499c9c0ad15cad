import { withoutTracking } from '../formats/page-article.ts';

/** Where an offered article stood. */
export interface Where {
  url?: string | undefined;
  canonical?: string | undefined;
  key?: string | undefined;
}

/**
 * The ids that an article may be kept under, the likeliest first: by the address that its page names, by the address
 * that it stood at, by its key. None when it has neither address nor key. An id is only a name. Whether what is kept
 * under it is this article, its words decide (compare-articles.ts).
 */
export function articleIds({ url, canonical, key }: Where, sourceId: string): string[] {
  const addresses = [canonical, url].flatMap((address) =>
    address ? [withoutTracking(address)] : [],
  );
  // A site's front page tells of many articles; where there is a key as well, it says more.
  const good = addresses.filter((address) => key === undefined || isArticleAddress(address));
  const ids = good.map((address) => `added:${address.replace(/^https?:\/\/(?:www\.)?/i, '')}`);
  if (ids.length === 0 && key !== undefined) return [`${sourceId}/${key}`];
  return [...new Set(ids)];
}

/** The id for another article where the first one is taken: `n` counts from 2. */
export const numberedId = (id: string, n: number): string => `${id}~${n}`;

const isArticleAddress = (address: string): boolean =>
  /^https?:\/\/[^/?#]+(?:\/[^?#]|\/?\?|\/?#[!/])/i.test(address);
