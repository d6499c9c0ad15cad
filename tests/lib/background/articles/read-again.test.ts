import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type IngestDeps, ingestArticle } from '@/lib/background/articles/ingest-article.ts';
import { readAgain } from '@/lib/background/articles/read-again.ts';
import type { Article, ParsedArticle } from '@/lib/core/model.ts';
import { amendFact, forgetAmendment } from '@/lib/store/articles/amendments.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findReadingStamp } from '@/lib/store/meta/reading-stamps.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
const extract = vi.fn<IngestDeps['extract']>();

beforeEach(async () => {
  database = createDatabase({ name: `again-${count++}` });
  extract.mockReset().mockImplementation(async ({ id }) => facts(id));
  await ingestArticle(deps('old'), source(), parsed('one'));
  await ingestArticle(deps('old'), source(), parsed('two'));
  extract.mockClear();
});
afterEach(() => database.close());

const deps = (readingStamp: string, now = 5): IngestDeps => ({
  database,
  extract,
  extractorVersion: 1,
  readingStamp,
  now: () => now,
});
function parsed(id: string): ParsedArticle {
  const { contentHash: _, extractorVersion: __, ingestedAt: ___, ...rest } = article(id);
  return rest;
}
const extracted = (): string[] => extract.mock.calls.splice(0).map(([{ id }]) => id);
async function read(id: string): Promise<Article> {
  const found = await findArticle(database, id);
  if (!found) throw new Error(`${id} is not kept`);
  return found.article;
}

test('under another stamp every article is read again, and keeps its place in the order', async () => {
  expect(await readAgain(deps('new', 99))).toBe(true);
  expect(extracted()).toEqual(['one', 'two']);
  expect((await read('one')).ingestedAt).toBe(5);
  expect(await readAgain(deps('new'))).toBe(false);
  expect(extracted()).toEqual([]);
});

test('stopped midway, it continues with the rest the next time', async () => {
  await ingestArticle(deps('new'), source(), parsed('one'), await read('one'));
  extracted();
  expect(await readAgain(deps('new'))).toBe(true);
  expect(extracted()).toEqual(['two']);
});

test('an article that fails keeps its facts, doesn’t stop the others and is tried again', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  extract.mockImplementation(async ({ id }) => {
    if (id === 'one') throw new Error('cannot be read');
    return facts(id);
  });
  expect(await readAgain(deps('new'))).toBe(true);
  expect(warn).toHaveBeenCalledOnce();
  expect((await findArticle(database, 'one'))?.statements).not.toEqual([]);
  expect(await findReadingStamp(database, 'articles')).toBeUndefined();
  extracted();
  extract.mockImplementation(async ({ id }) => facts(id));
  await readAgain(deps('new'));
  expect(extracted()).toEqual(['one']);
});

test('struck facts stay out', async () => {
  const [statement] = (await findArticle(database, 'one'))?.statements ?? [];
  await amendFact(database, { kind: 'statement', factId: statement?.id ?? '', text: 'words' });
  await readAgain(deps('new'));
  const after = await findArticle(database, 'one');
  expect(after?.statements.map(({ id }) => id)).not.toContain(statement?.id);
  expect(after?.amendments).toHaveLength(1);
});

test('a strike undone right before the background stopped is completed', async () => {
  const all = (await findArticle(database, 'one'))?.statements ?? [];
  await amendFact(database, { kind: 'statement', factId: all[0]?.id ?? '', text: 'words' });
  await readAgain(deps('old'));
  const [strike] = (await findArticle(database, 'one'))?.amendments ?? [];
  await forgetAmendment(database, strike?.id ?? '');
  extracted();

  expect(await readAgain(deps('old'))).toBe(true);
  expect(extracted()).toEqual(['one']);
  expect((await findArticle(database, 'one'))?.statements).toEqual(all);
});

test('an article removed or changed while it is read is left as the reader wants it', async () => {
  extract.mockImplementation(async ({ id }) => {
    if (id === 'one') await removeArticle(database, 'one');
    else await ingestArticle({ ...deps('new'), extract: async () => facts(id) }, source(), later);
    return facts(id);
  });
  const later = { ...parsed('two'), text: 'Another text.' };
  await readAgain(deps('new'));
  expect(await findArticle(database, 'one')).toBeUndefined();
  expect((await read('two')).text).toBe('Another text.');
});
