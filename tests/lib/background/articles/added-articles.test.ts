import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../../store/fixtures.ts';
import { takeOut } from './take-out.ts';

import 'fake-indexeddb/auto';

const TOLL: PageArticle = {
  text:
    'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
    '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.',
  title: 'Toll put off',
  publisher: 'Gazette',
  publishedOn: '2025-09-04',
  url: 'https://gazette.example/toll',
};
const OTHER = {
  ...TOLL,
  text:
    'The ferry to Sable\n\nA second boat will run between the mainland and the islands from May.\n\n' +
    '“Nobody on the islands was asked about it,” said Transport Minister Ines Valdrup.',
  title: 'The ferry to Sable',
  url: 'https://gazette.example/other',
};
const ID = 'added:gazette.example/toll';

let database: Database;
let added: AddedArticles;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();
const checkRoom = vi.fn<(bytes: number) => Promise<void>>();

beforeEach(() => {
  onChanged.mockReset().mockResolvedValue(undefined);
  checkRoom.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `add-${count++}` });
  added = createAddedArticles({
    database,
    extract: async (article) => extractArticle(article, []),
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: 'stamp',
    now: () => 7,
    parse: async (...request) => parseArticle(...request),
    sourceName: () => 'Yours',
    checkRoom,
    onChanged,
  });
});
afterEach(() => database.close());

test('a preview says what would be kept, and writes nothing', async () => {
  expect(await added.preview(TOLL)).toEqual({
    articleId: ID,
    headline: 'Toll put off',
    publisher: 'Gazette',
    publishedOn: '2025-09-04',
    lang: 'en',
    counts: { people: 1, statements: 1, events: 0 },
    names: ['Ines Valdrup'],
    people: [{ name: 'Ines Valdrup', role: 'Transport Minister' }],
    statements: [
      {
        speaker: 'Ines Valdrup',
        type: 'direct',
        parts: ['We have to stop treating the islands as a cost'],
      },
    ],
    events: [],
    state: 'new',
  });
  expect(await listSources(database)).toEqual([]);
  expect(onChanged).not.toHaveBeenCalled();
});

test('a kept article is there with its facts, in one of the reader’s sources', async () => {
  expect(await added.add(TOLL)).toEqual({ articleId: ID });
  expect(onChanged).toHaveBeenCalledOnce();
  expect(await listSources(database)).toMatchObject([
    { id: 'added', kind: 'added', name: 'Yours', articles: 1, people: 1, statements: 1 },
  ]);
  const stored = await findArticle(database, ID);
  expect(stored?.article).toMatchObject({ url: TOLL.url, text: TOLL.text, ingestedAt: 7 });
  expect(await added.preview(TOLL)).toMatchObject({ state: 'kept' });
});

test('an article kept twice is one article, and nothing is announced if nothing is new', async () => {
  await added.add(TOLL);
  await setSourceEnabled(database, 'added', false);
  await added.add(TOLL);
  expect(onChanged).toHaveBeenCalledOnce();
  const later = { ...TOLL, text: `${TOLL.text}\n\nThe vote will be held in May.` };
  expect(await added.preview(later)).toMatchObject({ state: 'changed' });
  await added.add(later);
  expect(onChanged).toHaveBeenCalledTimes(2);
  expect(await listSources(database)).toMatchObject([{ articles: 1, enabled: false }]);
  expect((await findArticle(database, ID))?.article.text).toBe(later.text);
});

test.each([
  ['no words', { text: ' ' }, /text is empty/],
  ['too many', { text: 'word '.repeat(200_001) }, /longer than 1000000/],
])('a page with %s is rejected with the reason', async (_, over, message) => {
  for (const call of [added.preview, added.add]) {
    await expect(call({ ...TOLL, ...over })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(message),
    });
  }
  expect(await listSources(database)).toEqual([]);
});

test('without room nothing is written, and previews still work', async () => {
  checkRoom.mockRejectedValue(new CallError('no-storage', 'no room'));
  await expect(added.add(TOLL)).rejects.toMatchObject({ code: 'no-storage' });
  expect(checkRoom.mock.calls[0]?.[0]).toBeGreaterThan(TOLL.text.length);
  expect(await listSources(database)).toEqual([]);
  expect(onChanged).not.toHaveBeenCalled();
  expect(await added.preview(TOLL)).toMatchObject({ state: 'new' });
});

test('an article is removed with all its facts, and restored', async () => {
  await added.add(TOLL);
  const all = await findArticle(database, ID);
  const removed = await takeOut(database, ID);
  expect(await findArticle(database, ID)).toBeUndefined();
  expect(await listArticles(database)).toEqual([]);
  expect(await listSources(database)).toMatchObject([
    { articles: 0, people: 0, statements: 0, events: 0 },
  ]);
  await added.restore(removed);
  expect(onChanged).toHaveBeenCalledTimes(2);
  expect(await findArticle(database, ID)).toEqual(all);
});

test('an entity named by two articles stays with the other', async () => {
  await added.add(TOLL);
  await added.add(OTHER);
  await takeOut(database, ID);
  expect(await listSources(database)).toMatchObject([{ articles: 1, people: 1, statements: 1 }]);
});

test('the list has every article with its counts, newest first', async () => {
  await writeArticle(database, source(), article(), facts());
  await added.add(TOLL);
  expect(await listArticles(database)).toMatchObject([
    {
      id: ID,
      headline: 'Toll put off',
      publisher: 'Gazette',
      source: 'Yours',
      people: 1,
      statements: 1,
      isRemovable: true,
    },
    { id: article().id, source: source().name, isRemovable: false },
  ]);
});
