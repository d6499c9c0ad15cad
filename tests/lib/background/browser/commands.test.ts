import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRunCommand } from '@/lib/background/browser/commands.ts';
import { createSettingsStore } from '@/lib/settings/settings-store.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

const { executeScript } = browser.scripting;
beforeEach(() => {
  resetBrowser();
  addArticle.mockClear();
  executeScript.mockResolvedValue([{ result: { ok: true, value: null } }]);
});

const TAB = { id: 7, url: 'https://news.test:8080/story' };
const addArticle = vi.fn(async () => undefined);
const settings = createSettingsStore(browser);
const runCommand = createRunCommand({ browser, settings, addArticle });
const sent = () =>
  executeScript.mock.calls.map(([{ target, args }]) => [target.tabId, ...(args ?? []).slice(1)]);
const sites = async () => (await settings.get()).sites;

describe('commands of a page', () => {
  test.each(['next-name', 'previous-name', 'open-card'])(
    '%s goes to the tab it was pressed in',
    async (command) => {
      await runCommand(command, TAB);
      expect(sent()).toEqual([[7, 'runCommand', { command }]]);
    },
  );

  test('go to the tab in front if the browser names none', async () => {
    browser.tabs.query.mockResolvedValue([{ id: 9 }]);
    await runCommand('next-name', undefined);
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, lastFocusedWindow: true });
    expect(sent()).toEqual([[9, 'runCommand', { command: 'next-name' }]]);
  });

  test.each([
    ['there is no tab', 'next-name', undefined],
    ['the tab has no id', 'next-name', { url: TAB.url }],
    ['the command is none of ours', 'constructor', TAB],
  ])('do nothing when %s', async (_, command, tab) => {
    await runCommand(command, tab);
    expect(sent()).toEqual([]);
  });

  test('ignore tabs where no script may run', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    await expect(runCommand('next-name', TAB)).resolves.toBeUndefined();
  });

  test('that fail in the page report the error', async () => {
    executeScript.mockResolvedValue([
      { result: { ok: false, error: { code: 'internal', message: 'broken' } } },
    ]);
    await expect(runCommand('next-name', TAB)).rejects.toThrow('broken');
  });
});

describe('switching a site', () => {
  test('toggles the rule of its host each time, and announces it', async () => {
    await runCommand('toggle-site', TAB);
    expect(await sites()).toEqual({ 'news.test': false });
    await runCommand('toggle-site', TAB);
    expect(await sites()).toEqual({ 'news.test': true });
    expect(sent().map(([, , request]) => request)).toEqual([
      { text: 'announceSiteOff' },
      { text: 'announceSiteOn' },
    ]);
  });

  test('also works where no script can announce it', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    await runCommand('toggle-site', TAB);
    expect(await sites()).toEqual({ 'news.test': false });
  });

  test('starts from the general rule, and leaves other sites alone', async () => {
    await settings.update({ onByDefault: false });
    await settings.setSiteRule('other.test', false);
    await runCommand('toggle-site', TAB);
    expect(await sites()).toEqual({ 'other.test': false, 'news.test': true });
  });

  test.each(['chrome://settings', 'file:///story.html', 'about:blank', undefined])(
    'does nothing at %s',
    async (url) => {
      await runCommand('toggle-site', url === undefined ? { id: 7 } : { id: 7, url });
      expect(await sites()).toEqual({});
    },
  );
});

test('an article is added from the tab in front', async () => {
  await runCommand('add-article', TAB);
  expect(addArticle).toHaveBeenCalledExactlyOnceWith(7);
  expect(sent()).toEqual([]);
});
