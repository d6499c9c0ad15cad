import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type ArticleAdding, createArticleAdding } from '@/lib/background/add-article.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import { createDatabase, type Database } from '@/lib/store/database.ts';
import { findArticle } from '@/lib/store/read-article.ts';
import { listSources, setSourceEnabled } from '@/lib/store/sources.ts';

const TOLL: PageArticle = {
  text:
    'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
    '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.',
  title: 'Toll put off',
  publisher: 'Gazette',
  publishedOn: '2025-09-04',
  url: 'https://gazette.example/toll',
};
const ID = 'added:gazette.example/toll';

let database: Database;
let adding: ArticleAdding;
let count = 0;
const onAdded = vi.fn<() => Promise<void>>();

beforeEach(() => {
  onAdded.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `add-${count++}` });
  adding = createArticleAdding({
    database,
    extract: async (article, known) => extractArticle(article, known),
    extractorVersion: EXTRACTOR_VERSION,
    now: () => 7,
    names: () => [],
    sourceName: () => 'Yours',
    onAdded,
  });
});
afterEach(() => database.close());

test('a preview tells what would come in, and nothing is written', async () => {
  expect(await adding.preview(TOLL)).toEqual({
    articleId: ID,
    headline: 'Toll put off',
    publisher: 'Gazette',
    publishedOn: '2025-09-04',
    lang: 'en',
    counts: { people: 1, statements: 1, events: 0 },
    people: [{ name: 'Ines Valdrup', role: 'Transport Minister' }],
    statements: [
      { speaker: 'Ines Valdrup', said: 'We have to stop treating the islands as a cost' },
    ],
    events: [],
    state: 'new',
  });
  expect(await listSources(database)).toEqual([]);
  expect(onAdded).not.toHaveBeenCalled();
});

test('an article that is kept is there with its facts, in a source of the reader’s own', async () => {
  expect(await adding.add(TOLL)).toEqual({ articleId: ID });
  expect(onAdded).toHaveBeenCalledOnce();
  expect(await listSources(database)).toMatchObject([
    { id: 'added', kind: 'added', name: 'Yours', articles: 1, people: 1, statements: 1 },
  ]);
  const stored = await findArticle(database, ID);
  expect(stored?.article).toMatchObject({ url: TOLL.url, text: TOLL.text, ingestedAt: 7 });
  expect(await adding.preview(TOLL)).toMatchObject({ state: 'kept' });
});

test('kept again it is one article, and nothing is told when nothing is new', async () => {
  await adding.add(TOLL);
  await setSourceEnabled(database, 'added', false);
  await adding.add(TOLL);
  expect(onAdded).toHaveBeenCalledOnce();
  const later = { ...TOLL, text: `${TOLL.text}\n\nThe vote will be held in May.` };
  expect(await adding.preview(later)).toMatchObject({ state: 'changed' });
  await adding.add(later);
  expect(onAdded).toHaveBeenCalledTimes(2);
  expect(await listSources(database)).toMatchObject([{ articles: 1, enabled: false }]);
  expect((await findArticle(database, ID))?.article.text).toBe(later.text);
});

test.each([
  ['no words', { text: ' ' }, /text is empty/],
  ['too many', { text: 'word '.repeat(200_001) }, /longer than 1000000/],
])('a page with %s is refused with the reason', async (_, over, message) => {
  for (const call of [adding.preview, adding.add]) {
    await expect(call({ ...TOLL, ...over })).rejects.toMatchObject({
      code: 'bad-request',
      message: expect.stringMatching(message),
    });
  }
  expect(await listSources(database)).toEqual([]);
});
