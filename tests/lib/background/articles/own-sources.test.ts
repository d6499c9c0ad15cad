import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { removeSource, restoreSource } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../../store/fixtures.ts';
import { takeOut } from './take-out.ts';

import 'fake-indexeddb/auto';

const TOLL = {
  text:
    'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
    '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.',
  publisher: 'Gazette',
  url: 'https://gazette.example/toll',
};
const FERRY = {
  ...TOLL,
  text:
    'The ferry to Sable\n\nA second boat will run between the mainland and the islands from May.\n\n' +
    '“Nobody on the islands was asked about it,” said Transport Minister Ines Valdrup.',
  url: 'https://gazette.example/ferry',
};
const BRIDGE = {
  ...TOLL,
  text: 'A bridge instead\n\nThe council of Port Sable would rather have a bridge than two boats.',
  url: 'https://gazette.example/bridge',
};
const ID = 'added:gazette.example/toll';
const MINE = { id: 'own:1', name: 'Minutes' };

let database: Database;
let added: AddedArticles;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();

beforeEach(() => {
  onChanged.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `own-sources-${count++}` });
  added = createAddedArticles({
    database,
    extract: async (parsed) => extractArticle(parsed, []),
    extractorVersion: 1,
    readingStamp: 'stamp',
    now: () => 7,
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    sourceName: (kind) => `source ${kind}`,
    onChanged,
  });
});
afterEach(() => database.close());

const articlesBySource = async () =>
  Object.fromEntries((await listSources(database)).map(({ id, articles }) => [id, articles]));

describe('an article added from a page after its source was removed', () => {
  test('goes into another source, and the removed one stays unused until it is restored', async () => {
    await added.add(TOLL);
    await removeSource(database, 'added', 8);
    await added.add(FERRY);
    expect(await articlesBySource()).toEqual({ added: 1, 'added~2': 1 });
    await restoreSource(database, 'added');
    expect(await findArticle(database, ID)).toBeDefined();
    await added.add(BRIDGE);
    expect(await articlesBySource()).toEqual({ added: 2, 'added~2': 1 });
  });

  test('is kept even if the same article was removed with it', async () => {
    await added.add(TOLL);
    await removeSource(database, 'added', 8);
    expect(await added.preview(TOLL)).toMatchObject({ state: 'new' });
    await added.add(TOLL);
    expect((await findArticle(database, ID))?.source.id).toBe('added~2');
    expect(await articlesBySource()).toEqual({ added: 0, 'added~2': 1 });
  });

  test('is also remembered again', async () => {
    await added.remember(TOLL);
    await removeSource(database, 'remembered', 8);
    expect(await added.remember(TOLL)).toBe(true);
    expect((await findArticle(database, ID))?.source.id).toBe('remembered~2');
    expect(await added.remember(TOLL)).toBe(true);
    expect(await articlesBySource()).toEqual({ remembered: 0, 'remembered~2': 1 });
  });

  test('is restored into the current source if its own has gone meanwhile', async () => {
    await added.add(TOLL);
    const taken = await takeOut(database, ID);
    await removeSource(database, 'added', 8);
    await added.restore(taken);
    expect((await findArticle(database, ID))?.source.id).toBe('added~2');
  });
});

describe('an imported article', () => {
  test('creates its source, without announcing it to pages', async () => {
    const { articleId } = await added.import({ text: TOLL.text, key: 'minutes.txt' }, MINE);
    expect(articleId).toBe('own:1/minutes.txt');
    expect(await listSources(database)).toMatchObject([
      { id: 'own:1', name: 'Minutes', kind: 'own', enabled: true, addedAt: 7, articles: 1 },
    ]);
    expect((await findArticle(database, articleId))?.article.publisher).toBe('Minutes');
    expect(onChanged).not.toHaveBeenCalled();
  });

  test('comes in once, and is updated the next time', async () => {
    const offered = { text: TOLL.text, key: 'minutes.txt' };
    await added.import(offered, MINE);
    await added.import(offered, MINE);
    expect(await added.preview(offered, MINE)).toMatchObject({ state: 'kept' });
    const later = { ...offered, text: `${TOLL.text}\n\nThe vote will be held in May.` };
    expect(await added.preview(later, MINE)).toMatchObject({ state: 'changed' });
    await added.import(later, MINE);
    expect(await articlesBySource()).toEqual({ 'own:1': 1 });
    expect((await findArticle(database, 'own:1/minutes.txt'))?.article.text).toBe(later.text);
  });

  test('is another article in another source, but one address is one article everywhere', async () => {
    const other = { id: 'own:2', name: 'Letters' };
    const byKey = { text: TOLL.text, key: 'a' };
    await added.import(byKey, MINE);
    await added.import(byKey, other);
    await added.import({ ...TOLL, key: 'b' }, MINE);
    await added.import({ ...TOLL, key: 'c' }, other);
    expect(await articlesBySource()).toEqual({ 'own:1': 1, 'own:2': 2 });
    await added.add(TOLL);
    expect((await findArticle(database, ID))?.source.id).toBe('own:2');
    expect(await articlesBySource()).toEqual({ 'own:1': 1, 'own:2': 2 });
  });

  test('with only the address of a site is identified by its key', async () => {
    const url = 'https://gazette.example/';
    const first = await added.import({ ...TOLL, url, key: 'a' }, MINE);
    const second = await added.import({ ...FERRY, url, key: 'b' }, MINE);
    expect([first.articleId, second.articleId]).toEqual(['own:1/a', 'own:1/b']);
  });

  test.each([
    ['a source of ours', { id: 'source-1', name: 'x' }, 'bad-request'],
    ['a source of no such id', { id: 'nowhere', name: 'x' }, 'bad-request'],
    ['a source without a name', { id: 'own:9', name: ' ' }, 'bad-request'],
    ['a removed source', { id: 'own:1', name: 'x' }, 'not-found'],
  ])('does not go into %s', async (_, target, code) => {
    await writeArticle(database, source(), article(), facts());
    await added.import({ text: TOLL.text, key: 'a' }, MINE);
    await removeSource(database, 'own:1', 8);
    const before = await articlesBySource();
    for (const call of [added.import, added.preview]) {
      await expect(call({ text: TOLL.text, key: 'b' }, target)).rejects.toMatchObject({ code });
    }
    expect(await articlesBySource()).toEqual(before);
  });

  test('is rejected without anything to identify it', async () => {
    await expect(added.import({ text: TOLL.text }, MINE)).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringContaining('neither an address nor a key'),
    });
    expect(await listSources(database)).toEqual([]);
  });
});
