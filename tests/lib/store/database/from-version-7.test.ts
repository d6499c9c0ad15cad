import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { amendFact } from '@/lib/store/articles/amendments.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { MIGRATIONS } from '@/lib/store/database/migrations/index.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { joinChanged } from '@/lib/store/people/join-changed.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

/** All records of a database made by version 7: three articles from two sources, one struck fact, one source off. */
const MADE = JSON.parse(readFileSync(`${import.meta.dirname}/made-by-version-7.json`, 'utf8')) as {
  stores: Record<string, object[]>;
};

let count = 0;
const opened: Database[] = [];
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close();
});
const open = (name: string) => {
  const database = createDatabase({ name });
  opened.push(database);
  return database;
};

async function bringUp(): Promise<Database> {
  const name = `from-7-${count++}`;
  const old = createDatabase({ name, migrations: MIGRATIONS.slice(0, 7) });
  await old.use(async (db) => {
    for (const [store, records] of Object.entries(MADE.stores)) {
      for (const record of records) await db.put(store as 'sources', record as never);
    }
  });
  await old.close();
  return open(name);
}

/** Makes the same database with this version. */
async function make(): Promise<Database> {
  const database = open(`made-${count++}`);
  await writeArticle(database, source(), article(), facts());
  const second = { publishedOn: '2025-03-06', publisher: 'The Gazette' };
  await writeArticle(database, source(), article('article-2', second), facts('article-2'));
  const own = { ...source('source-2'), kind: 'own' as const, name: 'Mine' };
  const third = { sourceId: 'source-2', publishedOn: '2024-12-30', headline: 'Rates' };
  await writeArticle(
    database,
    own,
    article('article-3', { ...third, wordsHash: 'words' }),
    facts('article-3'),
  );
  const factId = 'article-2#statement-2';
  await amendFact(database, { kind: 'statement', factId, text: 'They will not' });
  await setSourceEnabled(database, 'source-2', false);
  return database;
}

const readAll = (database: Database) =>
  database.use(async (db) => {
    // What is noted for the index has a new stamp each time.
    const apart = new Set<string>(['meta', 'unindexed']);
    const stores = [...db.objectStoreNames].filter((name) => !apart.has(name));
    const rows = await Promise.all(stores.map(async (name) => [name, await db.getAll(name)]));
    return Object.fromEntries(rows) as Record<string, unknown[]>;
  });

test('every record is as if this version had made it', async () => {
  const [broughtUp, made] = [await readAll(await bringUp()), await readAll(await make())];
  expect(Object.keys(broughtUp)).toEqual(Object.keys(made));
  for (const [store, rows] of Object.entries(made)) expect(broughtUp[store], store).toEqual(rows);
});

test('articles, cards and sources are all there', async () => {
  const database = await bringUp();
  const found = await findArticle(database, 'article-2');
  expect(found?.article.text).toBe(article().text);
  expect(found?.amendments).toHaveLength(1);
  expect(found?.statements).toHaveLength(1);
  const known = await findCardFacts(database, 'person/anna-lind');
  expect(known && buildCard(known)).toMatchObject({
    roles: [{ label: 'head of Nordbank', status: 'current', asOf: '2025-03-04' }],
    statements: [{ reportedOn: '2025-03-06', alsoIn: [{ reportedOn: '2025-03-04' }] }],
    basis: { articles: 2, outlets: 2, newest: '2025-03-06' },
  });
  expect(await listSources(database)).toMatchObject([
    { articles: 2, people: 2, statements: 3, events: 2, newest: '2025-03-06' },
    { articles: 1, people: 2, statements: 2, events: 1, enabled: false },
  ]);
});

test('what is removed afterwards leaves nothing behind', async () => {
  const database = await bringUp();
  const search = createSearch(database);
  await search.prepare();
  expect((await readAll(database)).segments).not.toEqual([]);
  for (const id of ['article-1', 'article-2', 'article-3']) await removeArticle(database, id);
  await joinChanged(database);
  search.forget();
  await search.prepare();
  expect(await database.use((db) => db.count('unindexed'))).toBe(0);
  const { sources, counts, ...others } = await readAll(database);
  expect(Object.values(others).flat()).toEqual([]);
  expect(sources).toHaveLength(2);
  expect(counts).toMatchObject([
    { articles: 0, people: 0, events: 0, statements: 0 },
    { articles: 0, people: 0, events: 0, statements: 0 },
  ]);
});
