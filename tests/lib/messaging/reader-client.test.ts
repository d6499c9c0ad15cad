import { beforeEach, expect, test, vi } from 'vitest';
import { PAGE_READER, readPageArticle } from '@/lib/messaging/reader-client.ts';
import { browser, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

const { executeScript } = browser.scripting;
const ARTICLE = { text: 'A', publisher: 'B', url: 'https://a.example/' };

test('the reading script is injected and called in the page', async () => {
  executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: ARTICLE }]);
  expect(await readPageArticle(browser, 7)).toEqual(ARTICLE);
  const target = { tabId: 7, frameIds: [0] };
  expect(executeScript.mock.calls).toMatchObject([
    [{ target, files: ['/reader.js'] }],
    [{ target, args: [PAGE_READER, false] }],
  ]);
  const [, [call] = []] = executeScript.mock.calls;
  const func = call?.func as unknown as (name: string, unasked: boolean) => unknown;
  const read = vi.fn(() => ARTICLE);
  vi.stubGlobal(PAGE_READER, { read });
  expect(func(PAGE_READER, true)).toEqual(ARTICLE);
  expect(read).toHaveBeenCalledExactlyOnceWith(true);
  vi.unstubAllGlobals();
  expect(func(PAGE_READER, false)).toBeUndefined();
});

test('reading that nobody asked for is stricter', async () => {
  executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: ARTICLE }]);
  await readPageArticle(browser, 7, { unasked: true });
  expect(executeScript.mock.calls[1]).toMatchObject([{ args: [PAGE_READER, true] }]);
});

test.each([[null], [undefined]])('a page without an article gives none (%s)', async (result) => {
  executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result }]);
  expect(await readPageArticle(browser, 7)).toBeUndefined();
});

test('it says why where no script may run', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  await expect(readPageArticle(browser, 7)).rejects.toMatchObject({
    code: 'unreachable',
    message: 'Cannot access contents of the page',
  });
});

test.each(['https://b.example/', 'https://a.example.evil.test/', 'data:text/plain,', undefined])(
  'an article whose page gives another site’s address is refused: %s',
  async (url) => {
    executeScript
      .mockResolvedValueOnce([{}])
      .mockResolvedValueOnce([{ result: { ...ARTICLE, url } }]);
    await expect(readPageArticle(browser, 7)).rejects.toMatchObject({ code: 'bad-request' });
  },
);

test('another host of the same site is the same outlet', async () => {
  const amp = { ...ARTICLE, url: 'https://amp.a.example/story' };
  executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: amp }]);
  expect(await readPageArticle(browser, 7)).toEqual(amp);
});
