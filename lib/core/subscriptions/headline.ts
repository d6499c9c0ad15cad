import type { ItemRecord } from '../formats/records/data-record.ts';
import { tokenize } from '../text/tokenize.ts';

/** An item of a feed of which only the headline is known. */
export interface Headline {
  sourceId: string;
  /** the item's */
  key: string;
  title: string;
  /** the beginning of the article; empty if there is none */
  teaser: string;
  url: string;
  /** ms since the epoch: when it was published, or else when it came */
  at: number;
  /** folded words that may be part of a name */
  words: string[];
}

/** In UTF-16 units. Longer teasers say no more about who is in them. */
const TEASER = 500;

/** A headline must lead to its article. So without an address there is none. `now` is in ms since the epoch. */
export function toHeadline(
  sourceId: string,
  { key, title, text, url, publishedAt, publishedOn }: ItemRecord,
  now: number,
): Headline | undefined {
  if (!url) return undefined;
  const teaser = text.slice(0, TEASER);
  const published = Date.parse(publishedAt ?? publishedOn ?? '');
  // A feed may announce what lies ahead, or give a wrong year. Neither may outlive what comes later.
  const at = Number.isNaN(published) ? now : Math.min(now, published);
  return { sourceId, key, title, teaser, url, at, words: nameWords(`${title}\n${teaser}`) };
}

/** The words of a text that begin like a name, folded, each once. */
function nameWords(text: string): string[] {
  const begins = tokenize(text).filter(({ start }) =>
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.slice(start, start + 2)),
  );
  return [...new Set(begins.map(({ key }) => key))];
}
