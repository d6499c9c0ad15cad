// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeOver } from '@/lib/page/takeover/take-over.ts';

const onFollowed = vi.fn();
const setState = (state: DocumentReadyState) =>
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
const isAlive = vi.fn<() => boolean>();
let stop: () => void;

beforeEach(() => {
  isAlive.mockReset().mockReturnValue(true);
  onFollowed.mockClear();
  setState('complete');
  stop = takeOver(document, isAlive, onFollowed);
});
afterEach(() => stop());

test('a script whose extension is gone leaves when a new one arrives', () => {
  isAlive.mockReturnValue(false);
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).toHaveBeenCalledOnce();
});

test('a script whose extension is there stays, whatever the page does', () => {
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('no event is sent where the page loaded with this script', () => {
  isAlive.mockReturnValue(false);
  setState('loading');
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('stopped, it hears nothing', () => {
  stop();
  isAlive.mockReturnValue(false);
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});
