import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FNV_OFFSET, hashText } from '@/lib/core/text/hash-text.ts';
import { batch, readWords } from '@/lib/core/text/read-words.ts';
import { tokenize } from '@/lib/core/text/tokenize.ts';
import { hostileText } from '../../../support/hostile-text.ts';

interface ReadWord {
  start: number;
  end: number;
  hash: number;
}

function hashWords(text: string): ReadWord[] {
  const words: ReadWord[] = [];
  for (let at = 0; readWords(text, at); at = batch.next) {
    for (let i = 0; i < batch.count; i++) {
      const [start = -1, end = -1, hash = 0] = [batch.starts[i], batch.ends[i], batch.hashes[i]];
      words.push({ start, end, hash });
    }
  }
  return words;
}

const splitWords = (text: string): ReadWord[] =>
  tokenize(text).map(({ start, end, key }) => ({ start, end, hash: hashText(key) }));

test('hashes are those of FNV-1a', () => {
  expect(hashText('') >>> 0).toBe(0x811c9dc5);
  expect(hashText('a') >>> 0).toBe(0xe40c292c);
  expect(hashText('foobar') >>> 0).toBe(0xbf9cf968);
});

describe('reading without strings', () => {
  test('finds the words that splitting finds, in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(hashWords(text)).toEqual(splitWords(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('folds every character of the basic plane alike, alone and inside a word', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      const char = String.fromCharCode(unit);
      for (const text of [char, `a${char}`, `${char}b`, `Σ${char}Σ`]) {
        if (JSON.stringify(hashWords(text)) !== JSON.stringify(splitWords(text))) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  test('goes on where a batch ends, in the middle of whatever', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 500, max: 520 }), (text, count) => {
        const long = `${'x '.repeat(count)}${text} ${'Σx '.repeat(count)}安${text}`;
        expect(hashWords(long)).toEqual(splitWords(long));
      }),
    );
  });

  test('ends where the text ends', () => {
    expect(readWords('', 0)).toBe(false);
    expect(readWords('one two', 0)).toBe(true);
    expect(readWords('one two', batch.next)).toBe(false);
    expect(readWords('one two -', 4)).toBe(true);
    expect(readWords('one two -', batch.next)).toBe(false);
  });
});

test('an invisible word is none, though its hash would be that of the empty text', () => {
  expect(hashText('')).toBe(FNV_OFFSET);
  expect(hashWords('\u00AD \u200B\u0301 安\u200B')).toMatchObject([{ start: 5, end: 7 }]);
});

test.each([
  ['Anna', true],
  ['anna', false],
  ['2024', false],
  ['Éva', true],
  ['éva', false],
  ['安', true],
  ['حسن', true],
  ['\u00ADAnna', true],
])('%j may begin a name: %s', (text, capital) => {
  readWords(text, 0);
  expect(batch.capitals[0] !== 0).toBe(capital);
});
