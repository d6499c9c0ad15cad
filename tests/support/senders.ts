import type { Runtime } from 'webextension-polyfill';
import type { BackgroundCalls } from '@/lib/messaging/protocol.ts';

/** The address of our own pages in tests. */
export const BASE = 'chrome-extension://dramatis/';
const ORIGIN = BASE.slice(0, -1);

type Sender = Runtime.MessageSender & { origin?: string; documentId?: string };

export const TAB = {
  id: 7,
  url: 'https://news.test/story?id=1#top',
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
};

/** A script of ours in the page of a tab. */
export const PAGE: Sender = {
  id: 'dramatis',
  tab: TAB,
  frameId: 0,
  url: TAB.url,
  origin: 'https://news.test',
  documentId: 'document-1',
};

/** Our scripts in documents that aren't web pages. */
export const IN_FRAMES: Record<string, Sender> = {
  'a frame from elsewhere': {
    ...PAGE,
    frameId: 3,
    url: 'https://ads.test/',
    origin: 'https://ads.test',
  },
  'a frame without an address': { ...PAGE, frameId: 4, url: 'about:srcdoc' },
  'a sandboxed frame': { ...PAGE, frameId: 5, url: 'about:srcdoc', origin: 'null' },
  'a frame in a browser that tells no origin': {
    id: 'dramatis',
    tab: TAB,
    frameId: 6,
    url: 'https://a.test/',
  },
};

const own = (path: string): Sender => ({ id: 'dramatis', url: `${BASE}${path}`, origin: ORIGIN });

/** Our pages where readers use them. */
export const OWN: Record<string, Sender> = {
  'the popup': own('popup.html'),
  'the options page': {
    ...own('options.html#dwell'),
    tab: { ...TAB, url: `${BASE}options.html` },
    frameId: 0,
  },
  'an article page': { ...own('article.html?id=a'), tab: TAB, frameId: 0 },
};

/** Anything else that might send a message. */
export const STRANGERS: Record<string, Sender> = {
  nobody: { id: 'dramatis' },
  'the workshop': own('offscreen.html'),
  'a page of ours in a frame': { ...own('options.html'), tab: TAB, frameId: 2 },
  'a sandboxed page of ours': { ...own('options.html'), origin: 'null', tab: TAB, frameId: 0 },
  'an address that begins like ours': {
    ...PAGE,
    url: `${ORIGIN}.evil.test/`,
    origin: 'https://evil.test',
  },
  'a frame with our origin and no address': {
    ...PAGE,
    url: 'about:blank',
    origin: ORIGIN,
    frameId: 2,
  },
  'a page of the web that claims our address': { ...PAGE, url: `${BASE}options.html` },
  'a page outside of tabs': {
    id: 'dramatis',
    url: 'https://news.test/',
    origin: 'https://news.test',
  },
  'a page of another extension': {
    ...PAGE,
    url: 'chrome-extension://other/',
    origin: 'chrome-extension://other',
  },
  'a page of the browser': { ...PAGE, url: 'chrome://settings/', origin: 'chrome://settings' },
};

type Name = keyof BackgroundCalls;

/**
 * The calls that scripts in pages may make about anything. The others are only about what an answer named. They are
 * listed again here, so that the list in the code can't grow unnoticed.
 */
export const FREE: readonly Name[] = [
  'wake',
  'clearBadge',
  'publishNames',
  'addKit',
  'fillFrame',
  'enterFrame',
  'findMentions',
];
const WITH_RULES: readonly Name[] = [
  'getCard',
  'getEntities',
  'muteName',
  'unmuteName',
  'setSiteRule',
  'openArticle',
  'openPerson',
  'listLines',
  'rememberPage',
];
export const OF_PAGES: readonly Name[] = [...FREE, ...WITH_RULES];
