// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLateText, type LateText } from '@/lib/page/follow/late-text.ts';
import { FakeObserver } from '../page-fixtures.ts';

const onLate = vi.fn<(element: Element) => void>();
let late: LateText;
let element: HTMLElement;

beforeEach(() => {
  onLate.mockClear();
  FakeObserver.all = [];
  document.body.innerHTML = '<section><x-part></x-part></section>';
  element = document.querySelector('x-part') as HTMLElement;
  late = createLateText(onLate);
});
afterEach(() => late.stop());

test('nothing is observed until there is something to wait for', () => {
  expect(FakeObserver.all).toEqual([]);
});

describe('an element without a box', () => {
  test('is reported once it is near the viewport, and not again', () => {
    late.awaitBox(element);
    FakeObserver.tellOf(element, { isIntersecting: false });
    expect(onLate).not.toHaveBeenCalled();
    FakeObserver.tellOf(element, { isIntersecting: true });
    FakeObserver.tellOf(element, { isIntersecting: true });
    expect(onLate.mock.calls).toEqual([[element]]);
  });
});

describe('an element without a shadow root', () => {
  test.each([
    ['it', () => element],
    ['what is around it', () => element.parentElement as Element],
  ])('is reported when %s grows and it has got one', (_, growing) => {
    late.awaitRoot(element);
    FakeObserver.tellOf(growing());
    expect(onLate).not.toHaveBeenCalled();
    element.attachShadow({ mode: 'open' });
    FakeObserver.tellOf(growing());
    FakeObserver.tellOf(growing());
    expect(onLate.mock.calls).toEqual([[element]]);
  });

  test('is reported when it is checked, whatever its size', () => {
    late.awaitRoot(element);
    element.attachShadow({ mode: 'open' });
    late.check();
    expect(onLate.mock.calls).toEqual([[element]]);
  });
});

test('stopped, it reports nothing', () => {
  late.awaitRoot(element);
  late.awaitBox(element);
  element.attachShadow({ mode: 'open' });
  late.stop();
  FakeObserver.tellOf(element, { isIntersecting: true });
  late.check();
  expect(onLate).not.toHaveBeenCalled();
});
