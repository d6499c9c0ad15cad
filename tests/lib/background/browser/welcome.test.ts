import { beforeEach, expect, test } from 'vitest';
import { openWelcome } from '@/lib/background/browser/welcome.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

beforeEach(resetBrowser);

const opened = () => browser.tabs.create.mock.calls.map(([{ url, active }]) => [url, active]);

test.each([
  ['normal', true],
  ['development', false],
])('a first installation that is %s opens the welcome page (in front: %s)', async (type, front) => {
  browser.management.getSelf.mockResolvedValue({ installType: type });
  await openWelcome(browser, { reason: 'install' });
  expect(opened()).toEqual([['extension://dramatis//welcome.html', front]]);
});

test.each(['admin', 'sideload', 'other'])('one that is %s opens nothing', async (installType) => {
  browser.management.getSelf.mockResolvedValue({ installType });
  await openWelcome(browser, { reason: 'install' });
  expect(opened()).toEqual([]);
});

test.each(['update', 'browser_update', 'chrome_update'])('%s opens nothing', async (reason) => {
  await openWelcome(browser, { reason });
  expect(opened()).toEqual([]);
});
