// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOver } from '@/lib/page/takeover/take-over.ts';
import { browser, resetBrowser } from '../../../support/fake-browser.ts';

vi.mock('wxt/browser', () => import('../../../support/fake-browser.ts'));

const onFollowed = vi.fn();
const setState = (state: DocumentReadyState) =>
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
let stop: () => void;

beforeEach(() => {
  resetBrowser();
  onFollowed.mockClear();
  setState('complete');
  stop = takeOver(document, onFollowed);
});
afterEach(() => stop());

test('a script whose extension is gone leaves when another one comes', () => {
  browser.runtime.id = undefined;
  takeOver(document, vi.fn())();
  expect(onFollowed).toHaveBeenCalledOnce();
});

test('one whose extension is there stays, whatever the page tells', () => {
  takeOver(document, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('a page that brought its script with it is told nothing', () => {
  browser.runtime.id = undefined;
  setState('loading');
  takeOver(document, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('having stopped, it hears nothing', () => {
  stop();
  browser.runtime.id = undefined;
  takeOver(document, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});
