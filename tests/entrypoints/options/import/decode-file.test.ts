import { describe, expect, test } from 'vitest';
import { decodeFile } from '@/entrypoints/options/import/decode-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(2 + 2 * text.length));
  view.setUint16(0, 0xfeff, isLittle);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + 2 * i, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};

describe('a file is read', () => {
  test.each([
    ['as UTF-8', utf8('Зеленський “said”')],
    ['as UTF-8 with its mark', utf8('\ufeffЗеленський “said”')],
    ['as UTF-16, little end first', utf16('Зеленський “said”', true)],
    ['as UTF-16, big end first', utf16('Зеленський “said”', false)],
  ])('%s', (_, bytes) => expect(decodeFile(bytes)).toBe('Зеленський “said”'));

  test('as its page declares', () => {
    const page = '<!doctype html><meta http-equiv=x content="text/html; charset=koi8-u"><p>';
    // “і” in KOI8-U
    expect(decodeFile(latin(`${page}\xa6`))).toBe(`${page}і`);
  });

  test.each(['', '<meta charset="no-such-thing">'])(
    'with the old default, starting with %j',
    (head) =>
      expect(decodeFile(latin(`${head}caf\xe9 \x93x\x94`))).toBe(
        head.includes('no-such') ? undefined : 'café “x”',
      ),
  );

  test('not when it holds no text', () => {
    expect(decodeFile(Uint8Array.from([80, 75, 3, 4, 0, 0, 200]))).toBeUndefined();
    expect(decodeFile(utf8('a\0b'))).toBeUndefined();
  });
});
