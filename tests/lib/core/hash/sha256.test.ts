import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSha256, hexOf } from '@/lib/core/hash/sha256.ts';
import { inPieces } from '@/tests/support/read-all.ts';

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
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 50 }), (whole, size) => {
        const hash = createSha256();
        for (const piece of inPieces(whole, size)) hash.addText(piece);
        expect(hexOf(hash.digest())).toBe(known(whole));
      }),
    );
    for (const text of ['a\uD800', 'a😀b', '\uDC00', '\uD83D\uD83D']) {
      const hash = createSha256();
      for (const unit of text.split('')) hash.addText(unit);
      expect(hexOf(hash.digest())).toBe(known(text));
    }
  });
});
