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

test('a script whose extension is gone leaves when another one comes', () => {
  isAlive.mockReturnValue(false);
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).toHaveBeenCalledOnce();
});

test('one whose extension is there stays, whatever the page tells', () => {
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('a page that brought its script with it is told nothing', () => {
  isAlive.mockReturnValue(false);
  setState('loading');
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});

test('having stopped, it hears nothing', () => {
  stop();
  isAlive.mockReturnValue(false);
  takeOver(document, isAlive, vi.fn())();
  expect(onFollowed).not.toHaveBeenCalled();
});
