import { expect, test } from 'vitest';
import { codeAt, FOLDED, findCode, learnUnit, SPECIAL } from '@/lib/core/text/word-characters.ts';

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

test('what is known of common characters is what the patterns say of all', () => {
  const wrong = range(0, 0x10000).filter(
    (unit) => !isSurrogate(unit) && learnUnit(unit) !== findCode(String.fromCharCode(unit)),
  );
  expect(wrong).toEqual([]);
});

test('characters of two units are judged as the patterns say', () => {
  const wrong = range(0x1f000, 0x1fc00).filter((point) => {
    const character = String.fromCodePoint(point);
    const code = findCode(character);
    const expected = code >= FOLDED ? SPECIAL : code;
    return codeAt(character, 0) !== expected || codeAt(character, 1) !== expected;
  });
  expect(wrong).toEqual([]);
});
