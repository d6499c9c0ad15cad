import { beforeEach, expect, test } from 'vitest';
import { placeRememberScript } from '@/lib/background/browser/remember-script.ts';
import { DEFAULT_RULES } from '@/lib/core/remember/remember-rules.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

const { scripting } = browser;
const rules = { ...DEFAULT_RULES, on: true };
beforeEach(resetBrowser);

test('while remembering is off no page has the script', async () => {
  await placeRememberScript(browser, DEFAULT_RULES);
  expect(scripting.registerContentScripts).not.toHaveBeenCalled();
  expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'remember' }]);
  await placeRememberScript(browser, DEFAULT_RULES);
  expect(scripting.unregisterContentScripts).toHaveBeenCalledExactlyOnceWith({ ids: ['remember'] });
});

test('it runs on all sites except those that the reader excludes', async () => {
  await placeRememberScript(browser, { ...rules, except: ['bank.example', '10.0.0.1'] });
  expect(scripting.registerContentScripts).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({
      matches: ['http://*/*', 'https://*/*'],
      excludeMatches: ['*://*.bank.example/*', '*://10.0.0.1/*'],
      allFrames: false,
    }),
  ]);
});

test('it runs only on the sites that the reader names, and on none when there are none', async () => {
  scripting.getRegisteredContentScripts.mockResolvedValue([{ id: 'remember' }]);
  await placeRememberScript(browser, { ...rules, where: 'only', only: ['news.example'] });
  expect(scripting.updateContentScripts).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ matches: ['*://*.news.example/*'], excludeMatches: [] }),
  ]);
  await placeRememberScript(browser, { ...rules, where: 'only' });
  expect(scripting.unregisterContentScripts).toHaveBeenCalledOnce();
});
