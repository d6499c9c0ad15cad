import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readTabArticle } from '@/lib/background/browser/read-tab-article.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';

const ARTICLE = {
  text: 'Words.',
  publisher: 'News',
  url: 'https://news.test/story',
} satisfies PageArticle;

const executeScript = vi.fn<() => Promise<{ frameId: number; result?: unknown }[]>>();
const get = vi.fn<() => Promise<{ url?: string }>>();
const browser = { scripting: { executeScript }, tabs: { get } } as unknown as Parameters<
  typeof readTabArticle
>[0];
const give = (result: unknown) => executeScript.mockResolvedValue([{ frameId: 0, result }]);

beforeEach(() => {
  executeScript.mockReset();
  get.mockReset().mockResolvedValue({ url: 'https://www.news.test/story?ref=1' });
});

describe('what the script in a page gives', () => {
  test('is its article, without what no article has', async () => {
    give({ ...ARTICLE, sourceId: 'bundled' });
    expect(await readTabArticle(browser, 1)).toEqual(ARTICLE);
  });

  test('may be nothing', async () => {
    give(null);
    expect(await readTabArticle(browser, 1)).toBeUndefined();
  });

  test.each([
    [{ ...ARTICLE, text: 3 }],
    [{ ...ARTICLE, url: 'chrome-extension://dramatis/options.html' }],
    [{ ...ARTICLE, publishedOn: 'yesterday' }],
    ['an article'],
    [[]],
  ])('is refused when it isn’t one: %j', async (given) => {
    give(given);
    await expect(readTabArticle(browser, 1)).rejects.toMatchObject({ code: 'bad-request' });
  });
});
