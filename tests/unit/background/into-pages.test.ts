import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addCardKit } from '@/lib/background/add-card-kit.ts';
import { injectIntoOpenPages } from '@/lib/background/open-pages.ts';
import { openTab } from '@/lib/background/open-tab.ts';
import { browser, resetBrowser } from '../support/fake-browser.ts';

vi.mock('wxt/browser', () => import('../support/fake-browser.ts'));

const { executeScript, insertCSS } = browser.scripting;
beforeEach(resetBrowser);

describe('the card’s code', () => {
  test('goes into the frame that asks, and no other', async () => {
    await addCardKit({ id: 'dramatis', tab: { id: 7 } as never, frameId: 3 });
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, frameIds: [3] }, files: ['/card.js'] }],
    ]);
  });

  test('goes to no one who is not in a tab', async () => {
    await expect(addCardKit({ id: 'dramatis' })).rejects.toMatchObject({ code: 'bad-request' });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('pages that were open before', () => {
  const warn = () => vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => {
    browser.runtime.getManifest.mockReturnValue({
      content_scripts: [{ js: ['content.js'], css: ['marks.css'] }],
    });
    browser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
  });

  test('get style and script in all frames, as the manifest has them', async () => {
    await injectIntoOpenPages();
    const target = (tabId: number) => ({ tabId, allFrames: true });
    expect(insertCSS.mock.calls.flat()).toEqual(
      [1, 2].map((id) => ({ target: target(id), files: ['marks.css'] })),
    );
    expect(executeScript.mock.calls.flat()).toEqual(
      [1, 2].map((id) => ({ target: target(id), files: ['content.js'] })),
    );
    expect(browser.tabs.query).toHaveBeenCalledWith({
      url: ['http://*/*', 'https://*/*'],
      discarded: false,
    });
  });

  test.each([
    'Cannot access contents of the page',
    'The extensions gallery cannot be scripted.',
    'Missing host permission for the tab',
    'No tab with id: 1',
  ])('that refuse are passed over without a word: %s', async (words) => {
    const warned = warn();
    insertCSS.mockRejectedValueOnce(new Error(words));
    await injectIntoOpenPages();
    expect(executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([2]);
    expect(warned).not.toHaveBeenCalled();
  });

  test('that fail otherwise are told of, and keep nobody else waiting', async () => {
    const warned = warn();
    executeScript.mockRejectedValueOnce(new Error('out of memory'));
    await injectIntoOpenPages();
    expect(executeScript).toHaveBeenCalledTimes(2);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  test('are left alone when there is no script', async () => {
    browser.runtime.getManifest.mockReturnValue({});
    await injectIntoOpenPages();
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});

test('a page of ours opens with its parameters escaped', async () => {
  await openTab('article.html', { id: 'a/1 & b', start: '3' });
  expect(browser.tabs.create).toHaveBeenCalledWith({
    url: 'extension://dramatis/article.html?id=a%2F1+%26+b&start=3',
  });
});
