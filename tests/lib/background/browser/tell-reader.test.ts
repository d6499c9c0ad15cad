import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellReader } from '@/lib/background/browser/tell-reader.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

const { action, scripting } = browser;
beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  scripting.executeScript.mockResolvedValue([{ result: { ok: true, value: null } }]);
});
afterEach(() => vi.useRealTimers());

const badges = () => action.setBadgeText.mock.calls.map(([{ text }]) => text);

test('a message is said in the page and shown on the toolbar, for a while', async () => {
  action.getBadgeText.mockResolvedValueOnce('3').mockResolvedValueOnce('✓');
  await tellReader(browser, 7, 'It is kept.', 'done');
  expect(scripting.executeScript.mock.calls[0]?.[0].args?.slice(1)).toEqual([
    'announce',
    { text: 'It is kept.' },
  ]);
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'It is kept.' });
  expect(badges()).toEqual(['✓']);
  await vi.runAllTimersAsync();
  expect(badges()).toEqual(['✓', '3']);
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'extName' });
});

test('a count set meanwhile stays', async () => {
  action.getBadgeText.mockResolvedValueOnce('').mockResolvedValueOnce('12');
  await tellReader(browser, 7, 'It is kept.', 'done');
  await vi.runAllTimersAsync();
  expect(badges()).toEqual(['✓']);
});

test('it is also shown where no script can say it', async () => {
  scripting.executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await tellReader(browser, 7, 'No.', 'failed');
  expect(badges()).toEqual(['!']);
});
