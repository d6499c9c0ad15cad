import { expect, test } from 'vitest';
import { followPageAddress } from '@/lib/core/subscriptions/follow-address.ts';

test('the address comes back as it was, whatever it holds', () => {
  const feed = 'https://a.example/feed?of=ä&n=1#part';
  const url = new URL(followPageAddress(feed), 'https://own.example/');
  expect([url.pathname, url.hash]).toEqual(['/options.html', '#subscriptions']);
  expect(url.searchParams.get('follow')).toBe(feed);
});
