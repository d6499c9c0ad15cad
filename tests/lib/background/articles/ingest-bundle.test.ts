import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IngestDeps } from '@/lib/background/articles/ingest-article.ts';
import { ingestBundle } from '@/lib/background/articles/ingest-bundle.ts';
import type { BundledSource } from '@/lib/background/workshop/read-bundle.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
const extract = vi.fn<IngestDeps['extract']>();

beforeEach(() => {
  database = createDatabase({ name: `ingest-${count++}` });
  extract.mockReset().mockImplementation(async ({ id }) => facts(id));
});
afterEach(() => database.close());

function parsed(id: string, over: Partial<ParsedArticle> = {}): ParsedArticle {
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...rest } = article(id);
  return { ...rest, ...over };
}
const bundle = (...articles: ParsedArticle[]): BundledSource[] => [
  { source: { id: 'source-1', name: 'The Test Post', kind: 'bundled' }, articles },
];
const ingest = (what: BundledSource[], over: Partial<IngestDeps> = {}) =>
  ingestBundle(
    { database, extract, extractorVersion: 1, readingStamp: 'stamp', now: () => 5, ...over },
    what,
  );
const extracted = (): string[] => extract.mock.calls.splice(0).map(([{ id }]) => id);

test('ingests every article', async () => {
  const both = bundle(parsed('one'), parsed('two'));
  expect(await ingest(both)).toBe(true);
  expect(extract.mock.calls).toEqual([[both[0]?.articles[0]], [both[0]?.articles[1]]]);
  expect(await listSources(database)).toMatchObject([
    { id: 'source-1', articles: 2, enabled: true, addedAt: 5 },
  ]);
});

test('changes nothing the second time, and reads nothing again', async () => {
  await ingest(bundle(parsed('one'), parsed('two')));
  extracted();
  expect(await ingest(bundle(parsed('one'), parsed('two')), { now: () => 99 })).toBe(false);
  expect(extracted()).toEqual([]);
  expect(await listSources(database)).toMatchObject([{ addedAt: 5 }]);
});

test.each([
  ['its text', { text: 'Another text.' }],
  ['its headline', { headline: 'Rates to fall' }],
  ['its address', { url: 'https://news.test/1' }],
])('only the article that changed (%s) is read again', async (_, over) => {
  await ingest(bundle(parsed('one'), parsed('two')));
  extracted();
  expect(await ingest(bundle(parsed('one'), parsed('two', over)))).toBe(true);
  expect(extracted()).toEqual(['two']);
});

test('one changed article among others counts, wherever it is', async () => {
  await ingest(bundle(parsed('one'), parsed('two')));
  expect(await ingest(bundle(parsed('one', { text: 'Another text.' }), parsed('two')))).toBe(true);
});

test('a new extractor reads everything again', async () => {
  await ingest(bundle(parsed('one'), parsed('two')));
  extracted();
  expect(await ingest(bundle(parsed('one'), parsed('two')), { extractorVersion: 2 })).toBe(true);
  expect(extracted()).toEqual(['one', 'two']);
});

test('anything else in the stamp, such as curated names, reads everything again too', async () => {
  await ingest(bundle(parsed('one')));
  extracted();
  expect(await ingest(bundle(parsed('one')), { readingStamp: 'another' })).toBe(true);
  expect(extracted()).toEqual(['one']);
});

test('a source that the reader switched off stays off', async () => {
  await ingest(bundle(parsed('one')));
  await setSourceEnabled(database, 'source-1', false);
  await ingest(bundle(parsed('one', { text: 'Another text.' }), parsed('two')));
  expect(await listSources(database)).toMatchObject([{ enabled: false, articles: 2 }]);
});

test('a failure keeps what came before it, and the next try continues from there', async () => {
  extract.mockImplementation(async ({ id }) => {
    if (id === 'two') throw new Error('cannot be read');
    return facts(id);
  });
  await expect(ingest(bundle(parsed('one'), parsed('two')))).rejects.toThrow('cannot be read');
  extract.mockImplementation(async ({ id }) => facts(id));
  extracted();
  expect(await ingest(bundle(parsed('one'), parsed('two')))).toBe(true);
  expect(extracted()).toEqual(['two']);
});
