import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article, ArticleFacts, Role } from '@/lib/core/model.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { article, facts, provenance, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
beforeEach(() => {
  database = createDatabase({ name: `tallies-${count++}` });
});
afterEach(() => database.close());

const ANNA = 'person/anna-lind';

/** An article that gives Anna a role on a day. */
function told(id: string, day: string | undefined, label: string, over: Partial<Article> = {}) {
  const all = facts(id);
  const role: Role = {
    id: `${id}#role-2`,
    entityId: ANNA,
    articleId: id,
    title: label,
    label,
    status: 'current',
    provenance: provenance('head of Nordbank', id),
  };
  const { publishedOn: _, ...undated } = article(id, over);
  return {
    article: { ...undated, ...(day ? { publishedOn: day } : {}) } as Article,
    facts: { ...all, roles: [...all.roles, role] },
  };
}

const write = (each: { article: Article; facts: ArticleFacts }) =>
  writeArticle(database, source(each.article.sourceId), each.article, each.facts);

const readAll = (from: Database) =>
  from.use(async (db) => {
    // What is noted for the index has a new stamp each time.
    const apart = new Set<string>(['meta', 'unindexed']);
    const stores = [...db.objectStoreNames].filter((name) => !apart.has(name));
    return Promise.all(stores.map(async (name) => [name, await db.getAll(name)]));
  });
const tallyOf = async () =>
  (await database.use((db) => db.get('tallies', [ANNA, 'source-1']))) ?? { roles: [] };

const correction = { start: 0, end: 4, text: 'A correction' };
const ARTICLES = [
  told('first', '2025-01-02', 'minister'),
  told('middle', '2025-02-03', 'minister', { publisher: 'The Gazette' }),
  told('last', '2025-03-04', 'minister', { corrections: [correction] }),
  told('undated', undefined, 'minister'),
  told('only', '2024-05-06', 'mayor', { corrections: [correction] }),
];

test('roles have their first and last day, and how many articles tell them', async () => {
  for (const each of ARTICLES) await write(each);
  expect(await tallyOf()).toMatchObject({
    articles: 5,
    statements: 5,
    outlets: { 'The Test Post': 4, 'The Gazette': 1 },
    months: { '2024-05': 1, '2025-01': 1, '2025-02': 1, '2025-03': 1 },
    roles: [
      { label: 'head of Nordbank', articles: 5 },
      { label: 'minister', articles: 4, since: '2025-01-02', until: '2025-03-04' },
      { label: 'mayor', articles: 1, since: '2024-05-06', until: '2024-05-06' },
    ],
    said: { '2024-05': 1, '2025-01': 1, '2025-02': 1, '2025-03': 1 },
    about: 5,
    events: 5,
  });
});

test.each(ARTICLES.map(({ article: { id } }) => id))(
  'without “%s” all is as if it had never come in',
  async (id) => {
    for (const each of ARTICLES) await write(each);
    await removeArticle(database, id);
    const without = createDatabase({ name: `without-${count++}` });
    for (const each of ARTICLES) {
      if (each.article.id !== id) {
        await writeArticle(without, source(), each.article, each.facts);
      }
    }
    expect(await readAll(database)).toEqual(await readAll(without));
    await without.close();
  },
);

test('an article that is read again, or moves to another source, is counted once and where it is', async () => {
  for (const each of ARTICLES) await write(each);
  const [first] = ARTICLES;
  if (!first) throw new Error('no article');
  const moved = { ...first.article, sourceId: 'source-2', contentHash: 'moved' };
  await write({ ...first, article: moved });
  await write({ ...first, article: { ...moved, contentHash: 'again' } });
  expect(await tallyOf()).toMatchObject({ articles: 4 });
  const counts = await database.use((db) => db.getAll('counts'));
  expect(counts).toEqual([
    { sourceId: 'source-1', articles: 4, people: 2, events: 4, statements: 8 },
    { sourceId: 'source-2', articles: 1, people: 2, events: 1, statements: 2 },
  ]);
});

test('when a store of sums is lost, they are made anew as the articles are read again', async () => {
  for (const each of ARTICLES) await write(each);
  const before = await readAll(database);
  const version = await database.use(async (db) => db.version);
  const { name } = await database.use(async (db) => db);
  await database.close();
  const damaged = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name, version + 1);
    opening.onupgradeneeded = () => opening.result.deleteObjectStore('namings');
    opening.onsuccess = () => resolve(opening.result);
  });
  damaged.close();
  database = createDatabase({ name });
  for (const each of ARTICLES) await write(each);
  expect(await readAll(database)).toEqual(before);
});
