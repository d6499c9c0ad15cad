import { beforeEach, expect, test, vi } from 'vitest';
import { isContextGone } from '@/lib/messaging/is-context-gone.ts';
import { browser, removeExtension, resetBrowser } from '../../support/fake-browser.ts';

beforeEach(resetBrowser);

test('an extension that answers is there', () => {
  expect(isContextGone(browser)).toBe(false);
});

test('without an id it is gone', () => {
  removeExtension();
  expect(isContextGone(browser)).toBe(true);
});

test('where the browser throws it is gone', () => {
  vi.spyOn(browser, 'runtime', 'get').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(isContextGone(browser)).toBe(true);
});
