import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CallError } from '@/lib/messaging/error.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { readVerdicts, restoreVerdicts } from '@/lib/store/people/decide.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import {
  BUNDLED,
  backUp,
  createKept,
  idOf,
  type Kept,
  NOW,
  page,
  readAll,
} from './kept-fixtures.ts';
import { correct, restore, statementOf, throughFile } from './restore-fixtures.ts';

let here: Kept;

beforeEach(async () => {
  here = createKept();
  await here.ready();
});
afterEach(() => here.database.close());

test('who is one person by the reader’s word is restored with their choices alone', async () => {
  const verdicts = [{ ids: ['person/a', 'person/b'] as [string, string], isOne: false }];
  await restoreVerdicts(here.database, verdicts);
  const records = await throughFile(await backUp(here.data));
  await here.data.erase();
  await here.data.restore(records, false, []);
  expect(await readVerdicts(here.database)).toEqual([]);
  await here.data.restore(records, true, []);
  expect(await readVerdicts(here.database)).toMatchObject(verdicts);
});

test('after backup, erasure and restoring, everything is as before', async () => {
  await here.added.add(page('one'));
  here.clock.now += 1000;
  await here.added.remember(page('two', { text: `${page('').text}\n\nMore came of it.` }));
  await correct(here, idOf('one'));
  await correct(here, BUNDLED);
  const struck = await statementOf(here, idOf('two'));
  await here.amending.strike('statement', struck.id, 'as read');
  await setSourceEnabled(here.database, 'remembered', false);
  here.choices.settings = { dwell: 250, sites: { 'bank.example': false } };
  here.choices.muted = [{ kind: 'name', name: 'May' }];
  here.choices.rules = { ...here.choices.rules, on: true, days: 7 };
  const before = { all: await readAll(here), choices: { ...here.choices } };
  const sources = await listSources(here.database);

  const records = await throughFile(await backUp(here.data));
  expect(records).toEqual(await backUp(here.data));
  await here.data.erase();
  expect((await readAll(here)).map((each) => each?.article.id)).toEqual([BUNDLED]);
  expect(await here.data.count()).toMatchObject({ articles: 1, amendments: 0 });

  here.clock.now += 1000;
  expect(await restore(here, records)).toEqual({ added: 2, updated: 0, unchanged: 0, failed: [] });
  expect(await listSources(here.database)).toEqual(
    sources.map((source) => ({
      ...source,
      addedAt: expect.any(Number),
      updatedAt: expect.any(Number),
    })),
  );
  const after = await readAll(here);
  const timeless = (all: typeof after) =>
    all.map((each) => ({ ...each, source: { ...each?.source, addedAt: 0 } }));
  const same = (all: typeof after) =>
    timeless(all).map(({ article, ...rest }) => ({
      ...rest,
      article: article?.id === BUNDLED ? { ...article, ingestedAt: 0 } : article,
    }));
  expect(same(after)).toEqual(same(before.all));
  expect(here.choices).toEqual(before.choices);

  here.deps.extract.mockClear();
  expect(await restore(here, records)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
  expect(here.deps.extract).not.toHaveBeenCalled();
  expect(same(await readAll(here))).toEqual(same(before.all));
});

test('a backup holds no facts, and no article that ships with the extension', async () => {
  await here.added.add(page('one'));
  const records = await backUp(here.data);
  expect(records.map(({ kind }) => kind)).toEqual([
    'settings',
    'muted',
    'remember',
    'sources',
    'article',
  ]);
  const article = records.at(-1);
  expect(Object.keys((article as { article: object }).article)).not.toContain('contentHash');
  expect(JSON.stringify(article)).not.toMatch(/statement|extractorVersion/);
});

test('many and long articles are split into pages that fit into a message', async () => {
  const nothing = {
    entities: [],
    aliases: [],
    roles: [],
    statements: [],
    events: [],
    disputes: [],
  };
  here.deps.extract.mockResolvedValue(nothing);
  for (const name of ['a', 'b', 'c', 'd']) {
    const text = `${page(name).text}\n\n${`Nothing of ${name} was said. `.repeat(20_000)}`;
    await here.added.add(page(name, { text }));
  }
  const pages = [];
  for (let after: string | undefined = ''; after !== undefined; ) {
    const read = await here.data.readPage(after);
    pages.push(read.records.length);
    after = read.next;
  }
  expect(pages).toEqual([3, 1]);
});

describe('a remembered article', () => {
  const remembered = async () => {
    await here.added.remember(page('one'));
    here.choices.rules = { ...here.choices.rules, on: true, days: 7 };
    return backUp(here.data);
  };

  test('is remembered from now on if it would expire at once', async () => {
    const records = await remembered();
    const there = createKept();
    await there.ready();
    there.clock.now += 30 * 86_400_000;
    await restore(there, records);
    const one = await findArticle(there.database, idOf('one'));
    expect(one?.article.ingestedAt).toBe(there.clock.now);
    await there.database.close();
  });

  test('keeps its time if some is left', async () => {
    const records = await remembered();
    const there = createKept();
    await there.ready();
    there.clock.now += 86_400_000;
    await restore(there, records);
    expect((await findArticle(there.database, idOf('one')))?.article.ingestedAt).toBe(NOW);
    await there.database.close();
  });

  test('is not forgotten because the backup forgets sooner', async () => {
    const records = await remembered();
    here.choices.rules = { ...here.choices.rules, days: null };
    await restore(here, records);
    expect(here.choices.rules).toMatchObject({ on: true, days: null });
  });
});

describe('an article that can’t be restored', () => {
  test('is named with its cause and doesn’t stop the others', async () => {
    await here.added.add(page('one'));
    await here.added.add(page('two', { title: 'Another' }));
    const records = await backUp(here.data);
    await here.data.erase();
    here.deps.extract.mockRejectedValueOnce(new Error('it took too long'));
    expect(await restore(here, records)).toEqual({
      added: 1,
      updated: 0,
      unchanged: 0,
      failed: [{ title: 'Toll put off', cause: 'it took too long' }],
    });
    expect(await restore(here, records)).toMatchObject({ added: 1, unchanged: 1, failed: [] });
  });

  test('reports a missing source', async () => {
    await here.added.add(page('one'));
    const [one] = (await backUp(here.data)).slice(-1);
    await here.data.erase();
    expect((await restore(here, one ? [one] : [])).failed).toEqual([
      { title: 'Toll put off', cause: 'There is no source “added”' },
    ]);
  });

  test.each([
    ['for want of room', new DOMException('full', 'QuotaExceededError')],
    ['for want of any storage', new CallError('no-storage', 'full')],
  ])('%s ends the restoring', async (_, error) => {
    await here.added.add(page('one'));
    const records = await backUp(here.data);
    await here.data.erase();
    here.deps.extract.mockRejectedValueOnce(error);
    await expect(restore(here, records)).rejects.toThrow('full');
  });
});
