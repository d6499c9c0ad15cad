// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { isMeasured } from '@/lib/page/session/measured-page.ts';

const METHOD = 'measureUserAgentSpecificMemory';
const page = (isIsolated: boolean, top?: object) => {
  const self = { crossOriginIsolated: isIsolated };
  return { self, top: top ?? self } as never;
};

afterEach(() => void Reflect.deleteProperty(performance, METHOD));

test('only an isolated page in a browser that measures memory can measure it', () => {
  expect(isMeasured(page(true))).toBe(false);
  Object.assign(performance, { [METHOD]: () => undefined });
  expect(isMeasured(page(true))).toBe(true);
  expect(isMeasured(page(false))).toBe(false);
});

test('the page around a frame can measure it too', () => {
  Object.assign(performance, { [METHOD]: () => undefined });
  expect(isMeasured(page(false, { crossOriginIsolated: true }))).toBe(true);
  const closed = Object.defineProperty({}, 'crossOriginIsolated', {
    get() {
      throw new DOMException('', 'SecurityError');
    },
  });
  expect(isMeasured(page(false, closed))).toBe(false);
});
