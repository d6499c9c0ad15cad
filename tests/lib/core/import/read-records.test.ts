import { describe, expect, test } from 'vitest';
import { fileKindOf } from '@/lib/core/import/import-limits.ts';
import { offerArticle, readRecords } from '@/lib/core/import/read-records.ts';

const read = (...lines: string[]) => [...readRecords(lines.join('\n'), 'a.jsonl')];
const ONE = {
  id: '1',
  text: 'The board met.\n\nIt put off its vote.',
  title: 'Vote put off',
  date: '2025-09-04T08:46:00Z',
  publisher: 'Gazette',
  url: 'https://gazette.example/vote',
};

test('a record a line is an article, known by its id', () => {
  expect(read(JSON.stringify(ONE))).toEqual([
    {
      origin: { file: 'a.jsonl', line: 1 },
      article: {
        key: 'record:1',
        text: ONE.text,
        title: 'Vote put off',
        publisher: 'Gazette',
        publishedOn: '2025-09-04',
        url: 'https://gazette.example/vote',
      },
    },
  ]);
});

test('what a record leaves empty is left out', () => {
  const bare = { id: 'x', text: 'Words.', title: '', date: null, publisher: ' ', url: '' };
  expect(read(JSON.stringify(bare))).toEqual([
    { origin: { file: 'a.jsonl', line: 1 }, article: { key: 'record:x', text: 'Words.' } },
  ]);
});

describe('a line that cannot be used', () => {
  test.each([
    ['nonsense', 'record', /nonsense|JSON/],
    ['[1]', 'record', /not a JSON object/],
    ['{"id": 3, "text": "x"}', 'record', /"id" is missing or no string/],
    ['{"id": "3"}', 'record', /"text" is missing or no string/],
    ['{"id": "3", "text": "x", "url": 7}', 'record', /"url" is no string/],
    ['{"id": "3", "text": " "}', 'empty', undefined],
    ['{"id": "3", "text": "x", "date": "2025-13-40"}', 'date', /2025-13-40/],
    ['{"id": "3", "text": "x", "date": "last week"}', 'date', /last week/],
    ['{"id": "3", "text": "x", "url": "javascript:alert(1)"}', 'address', /javascript/],
    ['{"id": "3", "text": "x", "url": "//news.example/a"}', 'address', /news/],
  ])('%s is named with its line and cause, and the others come in', (line, cause, detail) => {
    const found = read(JSON.stringify(ONE), '', line, JSON.stringify({ ...ONE, id: '2' }), '');
    expect(found).toMatchObject([
      { article: { key: 'record:1' } },
      {
        problem: {
          file: 'a.jsonl',
          line: 3,
          cause,
          ...(detail ? { detail: expect.stringMatching(detail) } : {}),
        },
      },
      { origin: { line: 4 }, article: { key: 'record:2' } },
    ]);
  });
});

test('lines may end as on Windows', () => {
  const found = read(`${JSON.stringify(ONE)}\r`, '\r', '{}\r');
  expect(found).toMatchObject([{ article: {} }, { problem: { line: 3 } }]);
});

test.each([
  ['4 September 2025', '2025-09-04'],
  ['Sept. 4, 2025', '2025-09-04'],
  ['2025-09-04', '2025-09-04'],
])('a day may be written as %s', (date, publishedOn) => {
  expect(offerArticle('k', { text: 'x', date })).toMatchObject({ publishedOn });
});

test.each([
  ['a.txt', 'text'],
  ['A.TXT', 'text'],
  ['page.old.htm', 'page'],
  ['page.html', 'page'],
  ['b.jsonl', 'records'],
  ['b.ndjson', 'records'],
  ['html', undefined],
  ['a.pdf', undefined],
  ['.txt.exe', undefined],
])('%s is read as %s', (name, kind) => expect(fileKindOf(name)).toBe(kind));
