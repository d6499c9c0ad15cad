import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import { nothingYet, withRecord } from '@/lib/core/formats/backup/sum-up.ts';
import type { ArticleBlock, ParsedArticle } from '@/lib/core/model.ts';
import {
  correction,
  FILE,
  MADE_AT,
  own,
  parsed,
  RECORDS,
  read,
  recordsOf,
  strike,
  write,
} from './backup-fixtures.ts';

const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const at = fc.nat(2 ** 42);

/** Any article, spans and all. */
const anArticle = fc
  .record({
    text: fc.string({ unit: 'binary', maxLength: 80 }),
    headline: name,
    author: fc.option(name, { nil: undefined }),
    publishedOn: fc.constantFrom('2025', '2025-09', '2025-09-04', undefined),
    url: fc.constantFrom('https://a.example/x?y=1&z', 'http://b.example/', undefined),
    cuts: fc.array(fc.nat(80), { maxLength: 6 }),
  })
  .map(({ cuts, ...article }) => {
    const ends = cuts.map((cut) => Math.min(cut, article.text.length)).sort((a, b) => a - b);
    const blocks = ends.map((end, index): ArticleBlock => {
      const start = ends[index - 1] ?? 0;
      return { kind: index % 2 ? 'caption' : 'paragraph', start, end };
    });
    const [end = 0] = ends;
    const corrections = [{ start: 0, end, text: article.text.slice(0, end) }];
    const made = { ...parsed(), ...article, blocks, corrections };
    return JSON.parse(JSON.stringify(made)) as ParsedArticle;
  });

const aSetting = fc.oneof(fc.boolean(), fc.nat(), name, fc.dictionary(name, fc.boolean()));

const aBackup = fc
  .record({
    articles: fc.array(fc.tuple(anArticle, at), { maxLength: 5 }),
    settings: fc.dictionary(name, aSetting, { maxKeys: 4 }),
    muted: fc.array(name, { maxLength: 3 }),
    enabled: fc.boolean(),
  })
  .map(({ articles, settings, muted, enabled }): BackupRecord[] => [
    { kind: 'settings', settings },
    { kind: 'muted', names: muted.map((each) => ({ kind: 'name', name: each })) },
    { kind: 'sources', sources: [{ ...own, enabled }] },
    ...articles.map(([article, ingestedAt], index): BackupRecord => {
      const id = `added:${index}`;
      const amendments = index % 2 ? [strike(id), correction(id)] : [];
      return { kind: 'article', article: { ...article, id }, ingestedAt, amendments };
    }),
  ]);

test('what is written is read back, whatever the records and the pieces of the file', async () => {
  await fc.assert(
    fc.asyncProperty(aBackup, fc.integer({ min: 1, max: 200 }), async (records, piece) => {
      const parts = await read((await write(records)).join(''), { piece });
      expect(recordsOf(parts)).toEqual(records);
      // Exactly equal, since articles are identified by the hash of their JSON.
      expect(JSON.stringify(recordsOf(parts))).toBe(JSON.stringify(records));
    }),
    { numRuns: 150 },
  );
});

test('a backup begins with its version and time, and ends with how many records it has', async () => {
  const lines = await write(RECORDS);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    format: 'dramatis-backup',
    version: 1,
    madeAt: MADE_AT,
  });
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
    records: RECORDS.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const parts = await read(lines.join(''));
  expect(parts.at(0)).toEqual({
    kind: 'header',
    header: { format: 'dramatis-backup', version: 1, madeAt: MADE_AT },
  });
  expect(recordsOf(parts)).toEqual(RECORDS);
  expect(parts.at(-1)?.kind).toBe('end');
});

test('an empty backup is valid', async () => {
  expect(recordsOf(await read((await write([])).join('')))).toEqual([]);
});

test('a backup is summed up as it is read', () => {
  expect(RECORDS.reduce(withRecord, nothingYet(MADE_AT))).toEqual({
    madeAt: MADE_AT,
    records: 6,
    sources: 1,
    articles: 1,
    amendments: 3,
    muted: 1,
    mutedNames: ['May'],
    hasSettings: true,
    remember: 'on',
  });
});

test('the file is named in every error', async () => {
  await expect(read('nonsense\n')).rejects.toThrow(`${FILE}, line 1: `);
});
