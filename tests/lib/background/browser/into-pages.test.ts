import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addKit } from '@/lib/background/browser/add-kit.ts';
import { injectIntoOpenPages } from '@/lib/background/browser/open-pages.ts';
import { createOpenTab } from '@/lib/background/browser/open-tab.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

const { executeScript, insertCSS } = browser.scripting;
beforeEach(resetBrowser);

describe('code that a page asks for', () => {
  test.each(['card', 'hover'] as const)(
    'goes into the frame that asks, and no other: %s',
    async (kit) => {
      await addKit(browser, kit, { id: 'dramatis', tab: { id: 7 } as never, frameId: 3 });
      expect(executeScript.mock.calls).toEqual([
        [{ target: { tabId: 7, frameIds: [3] }, files: [`/${kit}.js`] }],
      ]);
    },
  );

  test('is one of ours', async () => {
    const sender = { id: 'dramatis', tab: { id: 7 } as never };
    await expect(addKit(browser, 'toString' as never, sender)).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test('goes to callers in tabs only', async () => {
    await expect(addKit(browser, 'card', { id: 'dramatis' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('pages that were open before', () => {
  /** What the frames of each tab answer when asked whether a script is alive. */
  const answerAlive = (tabs: Record<number, (boolean | undefined)[] | Error>) => {
    executeScript.mockImplementation(async ({ target, func }) => {
      const frames = tabs[target.tabId];
      if (!func) return [];
      if (frames instanceof Error) throw frames;
      return (frames ?? []).map((result, frameId) => ({ frameId, result }));
    });
  };
  const warn = () => vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  beforeEach(() => {
    browser.runtime.getManifest.mockReturnValue({
      content_scripts: [{ js: ['content.js'], css: ['marks.css'] }],
    });
    browser.tabs.query.mockResolvedValue([{ id: 1 }, {}, { id: 2 }]);
  });

  /** Which files went into which frames of which tab. */
  const injected = () =>
    executeScript.mock.calls
      .map(([injection]) => injection)
      .filter((injection) => 'files' in injection)
      .map(({ target }) => target);

  test('get style and script in each frame where none is alive, as the manifest has them', async () => {
    answerAlive({ 1: [false, true, undefined], 2: [true] });
    await injectIntoOpenPages(browser);
    const target = { tabId: 1, frameIds: [0, 2] };
    expect(insertCSS.mock.calls.flat()).toEqual([{ target, files: ['marks.css'], origin: 'USER' }]);
    expect(injected()).toEqual([target]);
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
  ])('that refuse are skipped silently: %s', async (words) => {
    const warned = warn();
    answerAlive({ 1: new Error(words), 2: [false] });
    await injectIntoOpenPages(browser);
    expect(injected()).toEqual([{ tabId: 2, frameIds: [0] }]);
    expect(warned).not.toHaveBeenCalled();
  });

  test('that fail otherwise are reported, and don’t stop the others', async () => {
    const warned = warn();
    answerAlive({ 1: new Error('out of memory'), 2: [false] });
    await injectIntoOpenPages(browser);
    expect(injected()).toEqual([{ tabId: 2, frameIds: [0] }]);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  test('are left alone when there is no script', async () => {
    browser.runtime.getManifest.mockReturnValue({});
    await injectIntoOpenPages(browser);
    expect(browser.tabs.query).not.toHaveBeenCalled();
  });
});

test('our own pages open with escaped parameters', async () => {
  await createOpenTab(browser)('article.html', { id: 'a/1 & b', start: '3' });
  expect(browser.tabs.create).toHaveBeenCalledWith({
    url: 'extension://dramatis/article.html?id=a%2F1+%26+b&start=3',
  });
});
