import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSha256, hexOf } from '@/lib/core/hash/sha256.ts';

const known = (...parts: (Uint8Array | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('SHA-256 in pieces', () => {
  it('is that of the standard', () => {
    const hash = createSha256();
    expect(hexOf(hash.digest())).toBe(known(''));
    const abc = createSha256();
    abc.addText('abc');
    expect(hexOf(abc.digest())).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is the same for bytes in any pieces', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 5 }), (pieces) => {
        const hash = createSha256();
        for (const piece of pieces) hash.add(piece);
        expect(hexOf(hash.digest())).toBe(known(...pieces));
      }),
    );
  });

  it('takes text as UTF-8', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 100 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (pieces) => {
        const hash = createSha256();
        for (const piece of pieces) hash.addText(piece);
        expect(hexOf(hash.digest())).toBe(known(...pieces));
      }),
    );
    const hash = createSha256();
    hash.addText('a\uD800');
    expect(hexOf(hash.digest())).toBe(known('a\uD800'));
  });
});
