import { expect, test, vi } from 'vitest';
import { hasRoom } from '@/entrypoints/options/import/has-room.ts';
import { type ReadableFile, readFile } from '@/entrypoints/options/import/read-files.ts';

const file = (name: string, content: string | Uint8Array, size?: number): ReadableFile => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: size ?? bytes.length,
    arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer,
  };
};
const page = { text: 'Words of a page.', title: 'A page' };
const readPage = vi.fn(() => page);

test('a text is one article, identified by its file name', async () => {
  expect(await readFile(file('minutes.txt', 'The board met.'), readPage)).toEqual([
    {
      origin: { file: 'minutes.txt' },
      article: { key: 'file:minutes.txt', text: 'The board met.' },
    },
  ]);
});

test('a saved page is read as pages are', async () => {
  expect(await readFile(file('page.html', '<p>Words'), readPage)).toEqual([
    { origin: { file: 'page.html' }, article: { ...page, key: 'file:page.html' } },
  ]);
  expect(readPage).toHaveBeenCalledExactlyOnceWith('<p>Words');
});

test('a file of records contains several articles', async () => {
  const lines = '{"id":"1","text":"x"}\n{}\n{"id":"2","text":"y"}\n';
  expect(await readFile(file('a.jsonl', lines), readPage)).toMatchObject([
    { origin: { file: 'a.jsonl', line: 1 } },
    { problem: { file: 'a.jsonl', line: 2, cause: 'record' } },
    { origin: { file: 'a.jsonl', line: 3 } },
  ]);
});

test.each([
  ['of another kind', file('a.pdf', 'x'), 'kind'],
  ['that is empty', file('a.txt', ' \n'), 'empty'],
  ['that holds no text', file('a.txt', Uint8Array.from([1, 0, 2])), 'bytes'],
  ['that is too large', file('a.txt', 'x', 10_000_001), 'size'],
  ['of too many records', file('a.jsonl', 'x', 50_000_001), 'size'],
])('a file %s is named with the cause', async (_, given, cause) => {
  expect(await readFile(given, readPage)).toEqual([{ problem: { file: given.name, cause } }]);
});

test('a file of records may be larger than a text', async () => {
  const found = await readFile(file('a.jsonl', '{"id":"1","text":"x"}', 10_000_001), readPage);
  expect(found).toHaveLength(1);
  expect(found[0]).toHaveProperty('article');
});

test('a page without an article, and a file that has gone, are named with the cause', async () => {
  expect(await readFile(file('a.html', 'x'), () => undefined)).toEqual([
    { problem: { file: 'a.html', cause: 'article' } },
  ]);
  const fail = () => {
    throw new Error('too deep');
  };
  expect(await readFile(file('a.html', 'x'), fail)).toEqual([
    { problem: { file: 'a.html', cause: 'failed', detail: 'too deep' } },
  ]);
  const gone = { ...file('a.txt', 'x'), arrayBuffer: () => Promise.reject(new Error('not there')) };
  expect(await readFile(gone, readPage)).toEqual([
    { problem: { file: 'a.txt', cause: 'failed', detail: 'not there' } },
  ]);
});

test('if the browser does not say how much room there is, we try', async () => {
  const estimate = () => Promise.reject(new Error('no storage'));
  expect(await hasRoom({ estimate }, 1)).toBe(true);
});

test.each([
  [{ usage: 10, quota: 100 }, 89, true],
  [{ usage: 10, quota: 100 }, 90, false],
  [{ quota: 100 }, 99, true],
  [{}, 1e12, true],
])('with %j there is room for %i more: %s', async (estimate, bytes, expected) => {
  expect(await hasRoom({ estimate: async () => estimate }, bytes)).toBe(expected);
});
