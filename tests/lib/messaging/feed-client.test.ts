// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { readPageFeed } from '@/lib/messaging/feed-client.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

const { executeScript } = browser.scripting;

/** What is read of a page with this head. */
async function feedOf(head: string, body = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  executeScript.mockImplementation(async (call) => [
    // As a browser does, which sends data and no objects of the page.
    { result: JSON.parse(JSON.stringify((call.func as () => unknown)())) },
  ]);
  return readPageFeed(browser, 7);
}
const link = (type: string, href: string, rel = 'alternate') =>
  `<link rel="${rel}" type="${type}" href="${href}">`;

test.each(['application/rss+xml', 'application/atom+xml', 'Application/Feed+JSON; charset=utf-8'])(
  'the feed that the page names is found, and only in its top frame: %s',
  async (type) => {
    expect(await feedOf(link(type, 'https://a.example/feed'))).toBe('https://a.example/feed');
    expect(executeScript.mock.calls).toMatchObject([[{ target: { tabId: 7, frameIds: [0] } }]]);
    expect(executeScript.mock.calls[0]?.[0]).not.toHaveProperty('files');
  },
);

test('an address is read from where the page is, and the first feed counts', async () => {
  const base = '<base href="https://a.example/news/">';
  const feeds = link('application/rss+xml', 'feed') + link('application/rss+xml', '/comments');
  expect(await feedOf(base + feeds)).toBe('https://a.example/news/feed');
});

test.each([
  ['http', link('application/rss+xml', 'http://a.example/feed')],
  ['a script', link('application/rss+xml', 'javascript:alert(1)')],
  ['a password', link('application/rss+xml', 'https://me:secret@a.example/feed')],
  ['an endless address', link('application/rss+xml', `https://a.example/${'a'.repeat(2000)}`)],
  ['another language', link('text/html', 'https://a.example/de')],
  ['data of the page alone', link('application/json', 'https://a.example/wp-json/posts/1')],
  ['a style', link('application/rss+xml', 'https://a.example/feed', 'stylesheet')],
  ['nothing', ''],
])('what is no feed with https is left out: %s', async (_, head) => {
  expect(await feedOf(head)).toBeUndefined();
});

test('a comment of a reader names no feed, and a form can’t hide the head', async () => {
  const comment = link('application/rss+xml', 'https://b.example/feed');
  expect(await feedOf('', comment)).toBeUndefined();
  const own = link('application/rss+xml', 'https://a.example/feed', 'feed Alternate');
  expect(await feedOf(own, '<form name="head"></form><form name="querySelectorAll"></form>')).toBe(
    'https://a.example/feed',
  );
});

test.each([[undefined], ['https://a.example/'], [[['application/rss+xml', 7], null, 'x', []]]])(
  'an answer of another shape is no feed: %s',
  async (result) => {
    executeScript.mockResolvedValueOnce([{ result }]);
    expect(await readPageFeed(browser, 7)).toBeUndefined();
  },
);

test('it fails where no script may run', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  await expect(readPageFeed(browser, 7)).rejects.toThrow('Cannot access');
});
