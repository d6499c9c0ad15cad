import { withoutTracking } from '../formats/page-article.ts';

/** Where an offered article was found. */
export interface Where {
  url?: string | undefined;
  canonical?: string | undefined;
  key?: string | undefined;
}

/**
 * The ids that an article may be kept under, the most likely first. They come from the address that its page names,
 * from the address where it was found, and from its key. Empty if it has neither address nor key. An id is only a name.
 * The words decide whether it is the same article (compare-articles.ts).
 */
export function articleIds({ url, canonical, key }: Where, sourceId: string): string[] {
  const addresses = [canonical, url].flatMap((address) =>
    address ? [withoutTracking(address)] : [],
  );
  // A site's front page contains many articles. A key, if there is one, says more.
  const good = addresses.filter((address) => key === undefined || isArticleAddress(address));
  const ids = good.map((address) => `added:${address.replace(/^https?:\/\/(?:www\.)?/i, '')}`);
  if (ids.length === 0 && key !== undefined) return [`${sourceId}/${key}`];
  return [...new Set(ids)];
}

/** The id for another article if the first one is taken. `n` counts from 2. */
export const numberedId = (id: string, n: number): string => `${id}~${n}`;

const isArticleAddress = (address: string): boolean =>
  /^https?:\/\/[^/?#]+(?:\/[^?#]|\/?\?|\/?#[!/])/i.test(address);
