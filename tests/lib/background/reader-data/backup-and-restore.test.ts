import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import { readBackup } from '@/lib/core/formats/backup/read-backup.ts';
import { splitLines } from '@/lib/core/formats/backup/split-lines.ts';
import { writeBackup } from '@/lib/core/formats/backup/write-backup.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { readVerdicts, restoreVerdicts } from '@/lib/store/people/decide.ts';
import {
  discardSources,
  orderSources,
  removeSource,
  renameSource,
  setSourceEnabled,
} from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { collect, digest, from } from '../../core/formats/backup/backup-fixtures.ts';
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

let here: Kept;

beforeEach(async () => {
  here = createKept();
  await here.ready();
});
afterEach(() => here.database.close());

const statementOf = async (kept: Kept, id: string) => {
  const [statement] = (await findArticle(kept.database, id))?.statements ?? [];
  if (!statement) throw new Error(`no statement is known of ${id}`);
  return statement;
};
const correct = async (kept: Kept, id: string) => {
  const statement = await statementOf(kept, id);
  const places = statement.parts.map(({ start, end }) => ({ start, end }));
  await kept.amending.correct(statement.id, 'as read', {
    kind: 'statement',
    speaker: { type: 'person', name: 'Tomas Brandvold' },
    type: 'direct',
    places,
    date: '2025-09-03',
  });
};
/** Restores records with all their changes. */
const restore = async (kept: Kept, records: BackupRecord[], choices = true) => {
  const { changes } = await kept.data.plan(records);
  return kept.data.restore(
    records,
    choices,
    changes.map(({ id }) => id),
  );
};

/** As if they had gone through a file: written, read and checked. */
async function throughFile(records: BackupRecord[]): Promise<BackupRecord[]> {
  const lines = await collect(writeBackup(from(records), { madeAt: NOW, digest }));
  const pieces = splitLines(from([lines.join('')]), 'f');
  const read = await collect(readBackup(pieces, { file: 'f', digest }));
  return read.flatMap((part) => (part.kind === 'record' ? [part.record] : []));
}

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

describe('an article that is here already', () => {
  test('stays if it is newer, and gets the backup’s amendments', async () => {
    await here.added.add(page('one'));
    await correct(here, idOf('one'));
    const records = await backUp(here.data);
    const there = createKept();
    await there.ready();
    there.clock.now += 5000;
    const later = `${page('').text}\n\nThe vote will be held in May.`;
    await there.added.add(page('one', { text: later }));
    await there.added.add(page('other'));
    expect(await restore(there, records)).toMatchObject({ added: 0, updated: 1, failed: [] });
    const one = await findArticle(there.database, idOf('one'));
    expect(one?.article).toMatchObject({ text: later, ingestedAt: NOW + 5000 });
    expect(one?.amendments).toHaveLength(1);
    expect(one?.statements).toMatchObject([{ speakerId: 'person/tomas-brandvold' }]);
    expect(await findArticle(there.database, idOf('other'))).toBeDefined();
    await there.database.close();
  });

  test('becomes newer, and keeps its own amendments', async () => {
    await here.added.add(page('one'));
    await correct(here, idOf('one'));
    const there = createKept();
    await there.ready();
    there.clock.now += 5000;
    const later = `${page('').text}\n\nThe vote will be held in May.`;
    await there.added.add(page('one', { text: later }));
    here.clock.now += 9000;
    expect(await restore(here, await backUp(there.data))).toMatchObject({ updated: 1 });
    const one = await findArticle(here.database, idOf('one'));
    expect(one?.article).toMatchObject({ text: later, ingestedAt: NOW + 5000 });
    expect(one?.statements).toMatchObject([{ speakerId: 'person/tomas-brandvold' }]);
    await there.database.close();
  });

  test('is kept for good if either was added by hand', async () => {
    await here.added.add(page('one'));
    const records = await backUp(here.data);
    const there = createKept();
    await there.ready();
    there.clock.now += 5000;
    await there.added.remember(page('one'));
    await restore(there, records);
    expect((await findArticle(there.database, idOf('one')))?.article.sourceId).toBe('added');
    await restore(here, await backUp(there.data));
    expect((await findArticle(here.database, idOf('one')))?.article.sourceId).toBe('added');
    await there.database.close();
  });

  test('is never replaced if it ships with the extension', async () => {
    const before = await findArticle(here.database, BUNDLED);
    await here.added.add(page('one'));
    const [one] = (await backUp(here.data)).slice(-1);
    if (one?.kind !== 'article') throw new Error('the article comes last');
    const forged = { ...one, ingestedAt: NOW * 2, article: { ...one.article, id: BUNDLED } };
    const cause = `“${BUNDLED}” comes with Dramatis, and a backup cannot take its place`;
    expect((await here.data.plan([forged])).refused).toEqual([
      { index: 0, cause: `The article ${cause}` },
    ]);
    expect((await restore(here, [forged])).failed).toEqual([{ title: 'Toll put off', cause }]);
    expect(await findArticle(here.database, BUNDLED)).toEqual(before);
  });

  test('keeps its amendments, even from one of another article under the same id', async () => {
    await here.added.add(page('one'));
    await correct(here, idOf('one'));
    const one = await findArticle(here.database, idOf('one'));
    const [mine] = one?.amendments ?? [];
    if (!mine) throw new Error('the correction is an amendment');
    const articleId = BUNDLED;
    const { replacement: _, ...strike } = { ...mine, articleId };
    await restore(here, [{ kind: 'amendments', articleId, amendments: [strike] }]);
    expect(await findArticle(here.database, idOf('one'))).toEqual(one);
  });

  test('keeps its choices when only articles are wanted', async () => {
    await here.added.add(page('one'));
    await setSourceEnabled(here.database, 'bundle', false);
    here.choices.settings = { dwell: 250 };
    here.choices.muted = [{ kind: 'name', name: 'May' }];
    const records = await backUp(here.data);
    await here.data.erase();
    const { choices } = here;
    const before = structuredClone(choices);
    expect(await restore(here, records, false)).toMatchObject({ added: 1 });
    expect(choices).toEqual(before);
    expect(await listSources(here.database)).toMatchObject([
      { id: 'bundle', enabled: true },
      { id: 'added' },
    ]);
  });
});

describe('sources', () => {
  const idsAndNames = async (kept: Kept) =>
    (await listSources(kept.database)).map(({ id, name, enabled }) => [id, name, enabled]);

  test('come back with their names, in their order, before sources that were only here', async () => {
    await here.added.add(page('one'));
    await here.added.remember(page('two'));
    await orderSources(here.database, ['remembered', 'bundle', 'added']);
    await renameSource(here.database, 'added', 'Clippings');
    await setSourceEnabled(here.database, 'bundle', false);
    const records = await backUp(here.data);
    const there = createKept();
    await there.ready();
    const target = { id: 'own:1', name: 'Files' };
    const offered = { text: page('').text, key: 'a.txt' };
    await there.added.import(offered, target);
    await there.added.add(page('three'));
    await restore(there, records);
    expect(await idsAndNames(there)).toEqual([
      ['remembered', 'yours: remembered', true],
      ['bundle', 'Bundled Post', false],
      ['added', 'Clippings', true],
      ['own:1', 'Files', true],
    ]);
    await there.database.close();
  });

  test('that were removed are not backed up, nor are their articles', async () => {
    await here.added.add(page('one'));
    await here.added.remember(page('two'));
    await removeSource(here.database, 'added', NOW);
    const records = await backUp(here.data);
    expect(JSON.stringify(records)).not.toContain('gazette.example/one');
    expect(JSON.stringify(records)).toContain('gazette.example/two');
  });

  test.each([
    ['removed', false],
    ['being deleted', true],
  ])('that are %s here get their articles back', async (_, isDiscarded) => {
    await here.added.add(page('one'));
    const target = { id: 'own:1', name: 'Files' };
    await here.added.import({ text: page('').text, key: 'a.txt' }, target);
    const records = await backUp(here.data);
    await removeSource(here.database, 'added', NOW);
    await removeSource(here.database, 'own:1', NOW);
    if (isDiscarded) await discardSources(here.database, () => true);
    expect(await restore(here, records)).toMatchObject({ failed: [] });
    const counting = (await listSources(here.database)).filter((each) => !each.removedAt);
    expect(counting.map(({ kind, articles }) => [kind, articles])).toEqual(
      expect.arrayContaining([
        ['added', 1],
        ['own', 1],
      ]),
    );
    expect(await listArticles(here.database)).toHaveLength(3);
  });
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
