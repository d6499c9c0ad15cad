import { describe, expect, test } from 'vitest';
import { holdsPhrases, parseQuery } from '@/lib/core/search/query.ts';

describe('a query', () => {
  test('is read as folded words, each once', () => {
    expect(parseQuery('Ferry ferry BOÂT')).toEqual({ words: ['ferry', 'boat'], phrases: [] });
  });

  test.each(['"empty boats"', '“empty boats”', '„empty boats“', '«empty boats»', '»empty boats«'])(
    'reads %s as words that must follow each other',
    (query) => {
      expect(parseQuery(`run ${query}`)).toEqual({
        words: ['run', 'empty', 'boats'],
        phrases: [['empty', 'boats']],
      });
    },
  );

  test('takes an open quotation mark and a single quoted word as words', () => {
    expect(parseQuery('"empty boats').phrases).toEqual([]);
    expect(parseQuery('"boats"')).toEqual({ words: ['boats'], phrases: [] });
  });
});

describe('a phrase', () => {
  test.each([
    ['We will not run empty boats.', true],
    ['Empty, boats', true],
    ['boats, empty', false],
    ['empty new boats', false],
    ['Nonempty boats', false],
    ['empty boatsheds', false],
  ])('in %j: %s', (text, expected) => {
    expect(holdsPhrases(text, parseQuery('"Empty boats"'))).toBe(expected);
  });
});
