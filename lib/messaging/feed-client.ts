import type { Browser } from 'webextension-polyfill';

/** Media types of feeds: https://www.rssboard.org/rss-autodiscovery, https://www.jsonfeed.org/version/1.1/#discovery-a-name-discovery-a. */
const FEED_TYPES: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
]);

/** In UTF-16 units. Longer addresses hold more than the place of a feed. */
const MAX_ADDRESS = 2000;

/** A link as the page gives it: the `type` and the whole address. */
type Link = readonly [type: string, address: string];

/**
 * The address of the feed that a tab's page names in its head; the first if there are several. Undefined if there is none
 * with https. Reads the page and asks no server. Fails where scripts may not run.
 */
export async function readPageFeed(
  { scripting }: Pick<Browser, 'scripting'>,
  tabId: number,
): Promise<string | undefined> {
  const target = { tabId, frameIds: [0] };
  const [answer] = await scripting.executeScript({ target, func: readLinks });
  return chooseFeed(answer?.result);
}

/** The links come from the page's own process, so nothing about them is taken for granted. */
function chooseFeed(links: unknown): string | undefined {
  if (!Array.isArray(links)) return undefined;
  for (const [type, address] of links.filter(isLink)) {
    const [media = ''] = type.split(';');
    if (FEED_TYPES.has(media.trim().toLowerCase()) && isSafeAddress(address)) return address;
  }
  return undefined;
}

const isLink = (value: unknown): value is Link =>
  Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string';

function isSafeAddress(address: string): boolean {
  if (address.length > MAX_ADDRESS || !URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '';
}

/**
 * Runs inside the page's isolated world. It is serialised, so it must not refer to anything outside of it. A form named
 * `head` hides `document.head`, so the prototype is asked.
 */
function readLinks(): Link[] {
  const links = Document.prototype.querySelectorAll.call(
    document,
    ':root > head > link[rel~="alternate" i][type][href]',
  ) as NodeListOf<HTMLLinkElement>;
  return [...links].slice(0, 50).map(({ type, href }) => [type, href]);
}
