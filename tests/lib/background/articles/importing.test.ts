import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { createImporting, type Importing } from '@/lib/background/articles/importing.ts';
import { parseArticle, parseArticles } from '@/lib/background/workshop/parse-article.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { OfferedArticle } from '@/lib/core/formats/offered-article.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { removeSource } from '@/lib/store/sources/change-sources.ts';

import 'fake-indexeddb/auto';

const TARGET = { id: 'own:1', name: 'Minutes' };
const SAID = ['ferries will run', 'tolls will fall', 'schools will open', 'harbours will grow'];

/** Articles by two ministers of one name, whose fields exclude each other, and one who is in all. */
const ARTICLES = SAID.map((said, i): OfferedArticle => {
  const office = i % 2 ? 'Striker' : 'Transport Minister';
  return {
    key: `m-${i}`,
    title: `Day ${i}`,
    publisher: `Post ${i % 2}`,
    publishedOn: `2025-03-0${i + 1}`,
    lang: 'en',
    text:
      `Day ${i}\n\nIt rained. “The ${said},” said ${office} Ines Valdrup.\n\n` +
      `Mayor Tom Lindqvist said that the ${said} at last.`,
  };
});

let count = 0;
const open: Database[] = [];
const extract = (article: ParsedArticle) => extractArticle(article, []);
const extractAll = vi.fn(async (articles: ParsedArticle[]) => articles.map(extract));
const checkRoom = vi.fn<(bytes: number) => Promise<void>>();

function start(): { database: Database; added: AddedArticles; importing: Importing } {
  const database = createDatabase({ name: `importing-${count++}` });
  open.push(database);
  const deps = {
    database,
    extract: async (article: ParsedArticle) => {
      if (article.text.includes('unreadable')) throw new Error('it can’t be read');
      return extract(article);
    },
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: 'stamp',
    now: () => 7,
    parse: async (...request: Parameters<typeof parseArticle>) => parseArticle(...request),
    sourceName: () => 'Yours',
    checkRoom,
    onChanged: async () => undefined,
  };
  const added = createAddedArticles(deps);
  const parseAll = async (...request: Parameters<typeof parseArticles>) =>
    parseArticles(...request);
  return { database, added, importing: createImporting({ ...deps, added, parseAll, extractAll }) };
}

const readAll = (database: Database) =>
  database.use(async (db) => {
    const stores = [...db.objectStoreNames].filter((name) => name !== 'meta');
    const all = await Promise.all(stores.map(async (name) => [name, await db.getAll(name)]));
    // Stamps are new each time.
    return JSON.parse(JSON.stringify(all, (key, value) => (key === 'stamp' ? undefined : value)));
  });

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  checkRoom.mockReset().mockResolvedValue(undefined);
  extractAll.mockReset().mockImplementation(async (articles) => articles.map(extract));
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const database of open.splice(0)) await database.close();
});

describe('articles that are imported together', () => {
  test('are stored as if they came one after the other, namesakes and sums too', async () => {
    const together = start();
    const alone = start();
    expect(await together.importing.import(ARTICLES, TARGET)).toEqual(
      ARTICLES.map(() => ({ state: 'added' })),
    );
    for (const article of ARTICLES) await alone.added.import(article, TARGET);
    expect(await readAll(together.database)).toEqual(await readAll(alone.database));
    const people = await together.database.use((db) => db.getAllKeys('entities'));
    expect(people).toEqual([
      'person/ines-valdrup',
      'person/ines-valdrup~2',
      'person/tom-lindqvist',
    ]);
    expect(extractAll).toHaveBeenCalledOnce();
  });

  test('are stored the same in two imports at once, in any order', async () => {
    const { database, importing } = start();
    const [a, b, c, d] = ARTICLES as [
      OfferedArticle,
      OfferedArticle,
      OfferedArticle,
      OfferedArticle,
    ];
    const outcomes = await Promise.all([
      importing.import([a, b, c], TARGET),
      importing.import([c, d], TARGET),
    ]);
    expect(outcomes.flat().filter((one) => 'state' in one && one.state === 'same')).toHaveLength(1);
    expect(await listArticles(database)).toHaveLength(4);
    const [tally] = await database.use((db) =>
      db.getAll('tallies', ['person/tom-lindqvist', 'own:1']),
    );
    expect(tally).toMatchObject({ articles: 4, statements: 4 });
  });

  test('are skipped if they are there, without being read again', async () => {
    const { database, importing } = start();
    await importing.import(ARTICLES.slice(0, 3), TARGET);
    const before = await readAll(database);
    extractAll.mockClear();
    expect(await importing.import(ARTICLES.slice(0, 3), TARGET)).toEqual(
      [1, 2, 3].map(() => ({ state: 'same' })),
    );
    expect(extractAll).not.toHaveBeenCalled();
    expect(await readAll(database)).toEqual(before);
    const all = await importing.import(ARTICLES, TARGET);
    expect(all.map((one) => 'state' in one && one.state)).toEqual([
      'same',
      'same',
      'same',
      'added',
    ]);
  });

  test('with the same words are one, and a new version takes the place of the old', async () => {
    const { database, importing } = start();
    const [first] = ARTICLES as [OfferedArticle];
    const later = { ...first, text: `${first.text}\n\nThe vote will be held in May.` };
    expect(await importing.import([first, { ...first }], TARGET)).toEqual([
      { state: 'added' },
      { state: 'same' },
    ]);
    expect(await importing.import([later], TARGET)).toEqual([{ state: 'updated' }]);
    expect(await listArticles(database)).toMatchObject([{ headline: 'Day 0' }]);
  });
});

describe('an article that fails', () => {
  const BAD = { key: 'bad', text: 'Bad\n\nThis is unreadable for every rule.', lang: 'en' };

  test('is named, and the others come in', async () => {
    const { database, importing } = start();
    extractAll.mockRejectedValueOnce(new Error('it took too long'));
    const [first, second] = ARTICLES as [OfferedArticle, OfferedArticle];
    const empty = { key: 'empty', text: ' ' };
    const long = { key: 'long', text: 'word '.repeat(200_001) };
    expect(await importing.import([first, empty, BAD, long, second], TARGET)).toEqual([
      { state: 'added' },
      { problem: expect.stringMatching(/text is empty/) },
      { problem: 'it can’t be read' },
      { problem: expect.stringMatching(/longer than 1000000/) },
      { state: 'added' },
    ]);
    expect(await listArticles(database)).toHaveLength(2);
  });

  test('is named in a preview, and nothing is kept', async () => {
    const { database, importing } = start();
    extractAll.mockRejectedValueOnce(new Error('it took too long'));
    const outcomes = await importing.preview([BAD, ...ARTICLES.slice(0, 2)], TARGET);
    expect(outcomes).toMatchObject([
      { problem: 'it can’t be read' },
      { preview: { articleId: 'own:1/m-0', state: 'new', counts: { people: 2, statements: 2 } } },
      { preview: { articleId: 'own:1/m-1', state: 'new' } },
    ]);
    expect(await listArticles(database)).toEqual([]);
    await importing.import(ARTICLES.slice(0, 1), TARGET);
    expect(await importing.preview(ARTICLES.slice(0, 1), TARGET)).toMatchObject([
      { preview: { state: 'kept' } },
    ]);
  });
});

test('without room nothing is written', async () => {
  const { database, importing } = start();
  checkRoom.mockRejectedValue(new Error('no room'));
  await expect(importing.import(ARTICLES, TARGET)).rejects.toThrow('no room');
  expect(checkRoom).toHaveBeenCalledWith(
    ARTICLES.reduce((sum, { text }) => sum + text.length * 20, 0),
  );
  expect(await listArticles(database)).toEqual([]);
});

test('nothing goes into a source that was removed', async () => {
  const { database, importing } = start();
  await importing.import(ARTICLES.slice(0, 1), TARGET);
  await removeSource(database, 'own:1', 9);
  await expect(importing.import(ARTICLES, TARGET)).rejects.toThrow(/removed/);
});
