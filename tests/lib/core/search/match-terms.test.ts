import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Dictionary,
  matchBeginnings,
  matchNearMisses,
  QUALITY,
} from '@/lib/core/search/match-terms.ts';
import { createMissTable, typosForgiven } from '@/lib/core/search/near-miss.ts';

function indexOf(words: readonly string[]): Dictionary {
  const sorted = words.toSorted();
  const starts = [0];
  for (const one of sorted) starts.push((starts.at(-1) ?? 0) + one.length);
  const units = sorted.flatMap((one) => Array.from(one, (_, i) => one.charCodeAt(i)));
  return { terms: Uint16Array.from(units), termStarts: Uint32Array.from(starts) };
}
const termOf = (index: Dictionary, term: number) =>
  String.fromCharCode(...index.terms.subarray(index.termStarts[term], index.termStarts[term + 1]));

function matched(match: typeof matchBeginnings, words: readonly string[], query: string) {
  const index = indexOf(words);
  const found: [string, number][] = [];
  match(index, query, (term, quality) => void found.push([termOf(index, term), quality]));
  return found.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Optimal string alignment, as it is defined: by recursion over both words. */
function distance(a: string, b: string): number {
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const last = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return Math.min(
      at(i - 1, j) + 1,
      at(i, j - 1) + 1,
      at(i - 1, j - 1) + last,
      swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  };
  return at(a.length, b.length);
}

/** Few letters, so that words are often near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
const wordList = fc.uniqueArray(word, { maxLength: 30 });

describe('words of an index', () => {
  test('that begin with a word are found, as by going through them all', () => {
    fc.assert(
      fc.property(wordList, word, (words, query) => {
        const expected = words
          .filter((each) => each.startsWith(query))
          .map((each) => [each, each === query ? QUALITY.whole : QUALITY.beginning]);
        expect(matched(matchBeginnings, words, query)).toEqual(
          expected.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
        );
      }),
    );
  });

  test('that nearly are a word, or nearly begin with it, are found, as by comparing them all', () => {
    fc.assert(
      fc.property(wordList, word, (words, query) => {
        const most = typosForgiven(query.length);
        const expected = words.flatMap((each): [string, number][] => {
          if (most === 0) return [];
          const whole = distance(query, each);
          if (whole <= most) return [[each, QUALITY.near[whole] ?? 0]];
          const beginnings = Array.from({ length: each.length }, (_, i) => each.slice(0, i));
          const nearest = Math.min(...beginnings.map((part) => distance(query, part)));
          return query.length >= 6 && nearest <= most ? [[each, QUALITY.nearBeginning]] : [];
        });
        expect(matched(matchNearMisses, words, query)).toEqual(
          expected.sort(([a], [b]) => (a < b ? -1 : 1)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('are as far from a word as the definition of the distance says', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const table = createMissTable(a);
        for (let depth = 0; depth < b.length; depth++) table.push(depth, b.charCodeAt(depth));
        expect(table.distance(b.length)).toBe(distance(a, b));
      }),
    );
  });

  test('may be none', () => {
    expect(matched(matchBeginnings, [], 'a')).toEqual([]);
    expect(matched(matchNearMisses, [], 'abcdefgh')).toEqual([]);
  });
});
