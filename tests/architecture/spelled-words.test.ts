import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource, sourcesUnder } from './sources.ts';
import { findSpelledWords, wordListsIn } from './spelled-words.ts';

/** Words of a format instead of a language: CSS functions, BibTeX's macros, types and properties, our own ids. */
const FORMATS = [
  'color/tone.ts',
  'formats/citation/write-bibtex.ts',
  'formats/page-article.ts',
  'formats/recognise.ts',
  'formats/schema-org/node.ts',
  'formats/schema-org/read-json-ld.ts',
  'formats/schema-org/read-nodes.ts',
  'formats/wikidata/read-answer.ts',
  'sources/page-source.ts',
  'subscriptions/retry-after.ts',
].map((path) => `lib/core/${path}`);

/** Code that says how text is read. The lexicon of each language says which words to look for. */
const MECHANISM = sourcesUnder('lib/core').filter(
  (path) => !path.startsWith('lib/core/lexicon/') && !FORMATS.includes(path),
);

describe('words', () => {
  it('stand in the lexicon and nowhere in the mechanism', () => {
    const found = MECHANISM.flatMap((path) =>
      findSpelledWords(path, readSource(path)).map(({ line, text }) => `${path}:${line} ${text}`),
    );
    expect(found).toEqual([]);
  });

  it('are listed once in each language', () => {
    const names = new Map<string, string[]>();
    for (const path of sourcesUnder('lib/core/lexicon')) {
      for (const { name, words } of wordListsIn(readSource(path))) {
        const key = `${posix.dirname(path)} ${words.sort().join(' ')}`;
        names.set(key, [...(names.get(key) ?? []), `${path} ${name}`]);
      }
    }
    expect(names.size).toBeGreaterThan(100);
    expect([...names.values()].filter((same) => same.length > 1)).toEqual([]);
  });

  it.each([
    'const a = /^(the|a|an)$/',
    'const a = /\\bas (?:well|far)\\b/i',
    "const a = new Set(['he', 'she'])",
    "const a = wordList('he she')",
    "const a = 'he she'.split(' ')",
    "const a = new RegExp('(?:he|she) ' + b)",
    'const a = wordList(`\n  he\n  she\n`)',
    "const a = wordList('he ' + 'she')",
    "const a = token.lower === 'he' || token.lower === 'she'",
    "const a = lower !== 'he' && isOther && lower !== 'she'",
    "const a = word(1) === 'in' || word(1) === 'at'",
  ])('are found in %s', (code) => {
    expect(findSpelledWords('x.ts', code)).toHaveLength(1);
  });

  it.each([
    'const a = /^[a-z]+(?:ing|)$/',
    'const a = /\\p{Letter}\\p{Mark}|[“”]/u',
    'const a = /(?<year>\\d{4})-(?<month>\\d\\d)/',
    'const a = /^https?:\\/\\/(?:www\\.)?/i',
    "const a = token.lower === 'that'",
    "const a = kind === 'direct' || kind === 'mixed'",
    "const a = new Set([word, 'she'])",
    "const a = new Set<Kind>(['direct', 'mixed'])",
    "const a = before.lower === 'he' || after.lower === 'she'",
  ])('are not found in %s', (code) => {
    expect(findSpelledWords('x.ts', code)).toEqual([]);
  });
});
