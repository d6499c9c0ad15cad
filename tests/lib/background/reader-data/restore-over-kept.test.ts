import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import {
  discardSources,
  orderSources,
  removeSource,
  renameSource,
  setSourceEnabled,
} from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { BUNDLED, backUp, createKept, idOf, type Kept, NOW, page } from './kept-fixtures.ts';
import { correct, restore } from './restore-fixtures.ts';

let here: Kept;

beforeEach(async () => {
  here = createKept();
  await here.ready();
});
afterEach(() => here.database.close());

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
