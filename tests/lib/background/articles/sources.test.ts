import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSources, type Sources } from '@/lib/background/articles/sources.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

const WEEK = 7 * 86_400_000;

let database: Database;
let sources: Sources;
let now: number;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  onChanged.mockReset().mockResolvedValue(undefined);
  now = 50 * WEEK;
  database = createDatabase({ name: `sources-${count++}` });
  sources = createSources({ database, now: () => now, onChanged, keptAfterRemoval: WEEK });
  await writeArticle(database, source(), article(), facts());
  const own = { ...source('own:1'), kind: 'own' as const };
  await writeArticle(database, own, article('a-2', { sourceId: 'own:1' }), facts('a-2'));
});
afterEach(() => database.close());

const ids = async () => (await sources.list()).map(({ id }) => id);

describe('a name', () => {
  test('is kept without the space around it, and doesn’t change what is known', async () => {
    expect((await sources.rename('own:1', '  Council minutes '))[1]?.name).toBe('Council minutes');
    expect(onChanged).not.toHaveBeenCalled();
  });

  test.each([
    ['that is empty', ' ', 'bad-request'],
    ['that nobody reads', 'x'.repeat(121), 'bad-request'],
  ])('%s is refused', async (_, name, code) => {
    await expect(sources.rename('own:1', name)).rejects.toMatchObject({ code });
    expect((await sources.list())[1]?.name).toBe(source().name);
  });
});

test('ordering sources announces nothing to pages', async () => {
  expect((await sources.order(['own:1', 'source-1'])).map(({ id }) => id)).toEqual([
    'own:1',
    'source-1',
  ]);
  expect(onChanged).not.toHaveBeenCalled();
});

test('a source that ships with Dramatis can’t be removed', async () => {
  await expect(sources.remove('source-1')).rejects.toMatchObject({
    code: 'bad-request',
    message: expect.stringContaining('switched off'),
  });
  expect((await sources.list())[0]).not.toHaveProperty('removedAt');
});

test('a removed source can be restored, and pages hear of both', async () => {
  expect((await sources.remove('own:1'))[1]).toMatchObject({ removedAt: now });
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect((await sources.restore('own:1'))[1]).not.toHaveProperty('removedAt');
  expect(onChanged).toHaveBeenCalledTimes(2);
});

test('each change is made once, even if asked for twice', async () => {
  await sources.remove('own:1');
  now += 5;
  expect((await sources.remove('own:1'))[1]).toMatchObject({ removedAt: now - 5 });
  await sources.discard('own:1');
  expect((await sources.discard('own:1')).map(({ id }) => id)).toEqual(['source-1']);
});

test('a removed source is deleted when the reader says so, and not while it is on the list', async () => {
  await sources.discard('own:1');
  expect(await ids()).toEqual(['source-1', 'own:1']);
  await sources.remove('own:1');
  await sources.discard('own:1');
  expect(await ids()).toEqual(['source-1']);
  await expect(sources.restore('own:1')).rejects.toMatchObject({ code: 'not-found' });
});

test('deleting and announcing go on after the answer, however long they take', async () => {
  onChanged.mockReturnValue(new Promise(() => undefined));
  await sources.remove('own:1');
  expect((await sources.discard('own:1')).map(({ id }) => id)).toEqual(['source-1']);
  const articles = () => database.use((db) => db.getAllKeys('articles'));
  await vi.waitFor(async () => expect(await articles()).toEqual(['article-1']));
});

test('if announcing fails, the source is switched and the failure is reported', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  onChanged.mockRejectedValue(new Error('stopped'));
  expect((await sources.setEnabled('own:1', false))[1]).toMatchObject({ enabled: false });
  await vi.waitFor(() => expect(error).toHaveBeenCalledOnce());
});

test('a removed source is deleted after a week, and not before', async () => {
  await sources.remove('own:1');
  now += WEEK;
  await sources.purge();
  expect(await ids()).toEqual(['source-1', 'own:1']);
  now += 1;
  await sources.purge();
  expect(await ids()).toEqual(['source-1']);
  expect(await database.use((db) => db.getAllKeys('articles'))).toEqual(['article-1']);
});

test.each(['setEnabled', 'rename', 'remove', 'restore'] as const)(
  '%s an unknown source fails with a reason and changes nothing',
  async (name) => {
    const call = sources[name] as (id: string, to: unknown) => Promise<unknown>;
    await expect(call('nobody', name === 'rename' ? 'x' : true)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nobody'),
    });
    expect(onChanged).not.toHaveBeenCalled();
  },
);
