import { expect, test } from 'vitest';
import { hashContent } from '@/lib/background/articles/hash-content.ts';

test('is the SHA-256 of the JSON, in hex', async () => {
  expect(await hashContent('')).toBe(
    '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126',
  );
});

test('differs for different content, and is the same for the same content', async () => {
  const hash = await hashContent({ text: 'Rates will fall', names: ['Zoë'] });
  expect(await hashContent({ text: 'Rates will fall', names: ['Zoë'] })).toBe(hash);
  expect(await hashContent({ text: 'Rates will fall', names: ['Zoe'] })).not.toBe(hash);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
