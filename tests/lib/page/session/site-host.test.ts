import { expect, test } from 'vitest';
import { siteHostOf } from '@/lib/page/session/site-host.ts';

const frame = (hostname: string, top: () => unknown, ancestorOrigins?: string[]): Window =>
  ({
    get top() {
      return top();
    },
    location: { hostname, ancestorOrigins },
  }) as unknown as Window;

const refuse = () => {
  throw new DOMException('Blocked', 'SecurityError');
};

test('a page stands for itself', () => {
  expect(siteHostOf(frame('news.test', () => ({ location: { hostname: 'news.test' } })))).toBe(
    'news.test',
  );
});

test('a frame belongs to the page the reader sees', () => {
  expect(siteHostOf(frame('ads.test', () => ({ location: { hostname: 'news.test' } })))).toBe(
    'news.test',
  );
});

test('a frame from elsewhere asks for its outermost ancestor', () => {
  const nested = frame('ads.test', refuse, ['https://middle.test', 'https://news.test:8080']);
  expect(siteHostOf(nested)).toBe('news.test');
});

test('where the browser lists no ancestors, the frame stands for itself', () => {
  expect(siteHostOf(frame('ads.test', refuse))).toBe('ads.test');
  expect(siteHostOf(frame('ads.test', refuse, []))).toBe('ads.test');
});

test('a sandboxed page above has no host, so the frame stands for itself', () => {
  expect(siteHostOf(frame('ads.test', refuse, ['null']))).toBe('ads.test');
});

test('an error of another kind is not swallowed', () => {
  const broken = frame('ads.test', () => {
    throw new TypeError('broken');
  });
  expect(() => siteHostOf(broken)).toThrow('broken');
});
