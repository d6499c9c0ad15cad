import { describe, expect, it } from 'vitest';
import { accessOf } from '@/entrypoints/popup/tab-access.ts';

describe('accessOf', () => {
  it.each([
    [undefined, 'pageBrowserPage'],
    ['chrome://extensions', 'pageBrowserPage'],
    ['file:///tmp/a.html', 'pageBrowserPage'],
    ['https://chromewebstore.google.com/x', 'pageStore'],
    ['https://chrome.google.com/webstore/y', 'pageStore'],
    ['https://addons.mozilla.org/', 'pageStore'],
  ])('%s is closed: %s', (url, reason) => {
    expect(accessOf(url)).toEqual({ kind: 'closed', reason });
  });

  it('opens a web page under its host', () => {
    expect(accessOf('https://news.example:8443/a')).toEqual({ kind: 'open', host: 'news.example' });
  });
});
