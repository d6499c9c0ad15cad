import { beforeEach, expect, test, vi } from 'vitest';
import { createBadge, textFor } from '@/lib/background/browser/badge.ts';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';
import { settle } from '../../../support/fake-clock.ts';

let settings: Settings;
const create = () => createBadge({ browser, getSettings: async () => settings });

beforeEach(() => {
  resetBrowser();
  settings = DEFAULT_SETTINGS;
});

const names = (...ids: string[]) => ids.map((id) => ({ entityIds: id.split(' ') }));
const PAGE = { tab: { id: 7 }, frameId: 0 } as never;
const shown = () => browser.action.setBadgeText.mock.calls.map(([badge]) => badge);

test('counts different names, and each ambiguous combination as one', () => {
  expect(textFor(names('a', 'b', 'a', 'a b', 'a b'))).toBe('3');
  expect(textFor([])).toBe('');
  expect(textFor(Array.from({ length: 1200 }, (_, i) => ({ entityIds: [`${i}`] })))).toBe('999+');
});

test('shows the page’s number of names, and nothing once it has none', async () => {
  const badge = create();
  badge.show(PAGE, names('a', 'b'));
  await settle();
  badge.show(PAGE, []);
  await settle();
  expect(shown()).toEqual([
    { tabId: 7, text: '2' },
    { tabId: 7, text: '' },
  ]);
  expect(browser.action.setBadgeBackgroundColor).toHaveBeenCalledOnce();
});

test.each([
  ['frames', { tab: { id: 7 }, frameId: 3 }],
  ['pages of ours outside of tabs', { frameId: 0 }],
])('ignores %s', async (_, sender) => {
  create().show(sender as never, names('a'));
  await settle();
  expect(shown()).toEqual([]);
});

test('switched off, it shows nothing more and leaves every tab', async () => {
  const badge = create();
  settings = { ...DEFAULT_SETTINGS, badge: false };
  browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }, {}]);
  badge.update(settings);
  badge.show(PAGE, names('a'));
  await settle();
  expect(shown()).toEqual([
    { tabId: 7, text: '' },
    { tabId: 8, text: '' },
  ]);
});

test('ignores a tab that was closed meanwhile, and reports other failures', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  create().show(PAGE, names('a'));
  await settle();
  expect(warn).not.toHaveBeenCalled();
  browser.action.setBadgeText.mockRejectedValueOnce(new Error('no such action'));
  create().show(PAGE, names('a'));
  await settle();
  expect(warn).toHaveBeenCalledOnce();
});
