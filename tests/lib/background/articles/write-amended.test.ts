import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAmending } from '@/lib/background/articles/amending.ts';
import { type IngestDeps, ingestArticle } from '@/lib/background/articles/ingest-article.ts';
import { readAgain } from '@/lib/background/articles/read-again.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { beginWork } from '@/lib/store/meta/set-aside.ts';
import { countKept } from '@/lib/store/reader-data/count-kept.ts';
import { restoreAmendments } from '@/lib/store/reader-data/restore-amendments.ts';
import { correction, parsed, strike } from '../../core/formats/backup/backup-fixtures.ts';
import { facts, source } from '../../store/fixtures.ts';

let database: Database;
let count = 0;
const ONE = parsed({ id: 'one', sourceId: 'source-1' });
const deps = (readingStamp: string): IngestDeps => ({
  database,
  extract: async ({ id }) => facts(id),
  extractorVersion: 1,
  readingStamp,
  now: () => 5,
});
const speakers = async () =>
  (await findArticle(database, 'one'))?.statements.map(({ speakerId }) => speakerId);
const setAside = async () => (await countKept(database)).setAside;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  database = createDatabase({ name: `amended-${count++}` });
  await ingestArticle(deps('old'), source(), ONE);
  await restoreAmendments(database, 'one', [correction('one')]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.close();
});

test('amendments that are applied are not set aside', async () => {
  await readAgain(deps('old'));
  expect(await speakers()).toContain('person/gerd-moser');
  expect(await setAside()).toEqual([]);
});

test('after two attempts that were interrupted, the article is read without them', async () => {
  await beginWork(database, 'one', 'old');
  await readAgain(deps('old'));
  expect(await setAside()).toEqual([]);
  await restoreAmendments(database, 'one', [strike('one')]);
  await beginWork(database, 'one', 'old');
  await beginWork(database, 'one', 'old');
  await readAgain(deps('old'));
  expect(await setAside()).toEqual(['one']);
  const found = await findArticle(database, 'one');
  expect(found?.roles).toHaveLength(facts('one').roles.length);
  expect(found?.amendments).toHaveLength(2);
});

test('under other rules they are tried again', async () => {
  await beginWork(database, 'one', 'old');
  await beginWork(database, 'one', 'old');
  await readAgain(deps('old'));
  expect(await setAside()).toEqual(['one']);
  await readAgain(deps('new'));
  expect(await setAside()).toEqual([]);
  expect(await speakers()).toContain('person/gerd-moser');
});

test('too many moved amendments are set aside, and a new amendment still counts', async () => {
  const text = `${ONE.text}\n\n${'ab '.repeat(200_000)}`;
  const long = { ...ONE, id: 'long', text };
  await ingestArticle(deps('old'), source(), long);
  const moved = Array.from({ length: 100 }, (_, index) => ({
    ...strike('long'),
    id: `long#${index}`,
    places: [{ start: 900, end: 903, exact: `x${index}`, prefix: '', suffix: '' }],
  }));
  await restoreAmendments(database, 'long', moved);
  await readAgain(deps('old'));
  expect(await setAside()).toEqual(['long']);
  const [role] = (await findArticle(database, 'long'))?.roles ?? [];
  const amending = createAmending({ ...deps('old'), onChanged: async () => undefined });
  await amending.strike('role', role?.id ?? '', 'as read');
  expect((await findArticle(database, 'long'))?.roles).toEqual([]);
});

test('an article that twice can’t be read stays as it is, and is reported', async () => {
  const failing = { ...deps('new'), extract: () => Promise.reject(new Error('it took too long')) };
  await readAgain(failing);
  expect(await setAside()).toEqual([]);
  await readAgain(failing);
  expect(await setAside()).toEqual(['one']);
  const extract = vi.fn(failing.extract);
  await readAgain({ ...failing, extract });
  expect(extract).not.toHaveBeenCalled();
});
