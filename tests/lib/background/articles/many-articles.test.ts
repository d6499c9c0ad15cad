import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAddedArticles } from '@/lib/background/articles/added-articles.ts';
import { createManyArticles, type ManyArticles } from '@/lib/background/articles/many-articles.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { article, facts, source } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let many: ManyArticles;
let stamp: string;
let count = 0;
const onChanged = vi.fn(async () => undefined);
const extract = vi.fn(async (given: ParsedArticle) => extractArticle(given, []));
const IDS = ['added:gazette.example/1', 'added:gazette.example/2'];

beforeEach(async () => {
  stamp = 'stamp';
  database = createDatabase({ name: `many-${count++}` });
  const deps = {
    database,
    extract,
    extractorVersion: EXTRACTOR_VERSION,
    get readingStamp() {
      return stamp;
    },
    now: () => 7,
    sourceName: () => 'Saved',
  };
  const added = createAddedArticles({
    ...deps,
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    onChanged,
  });
  many = createManyArticles({
    ...deps,
    get readingStamp() {
      return stamp;
    },
    added,
  });
  for (const part of [1, 2])
    await added.add({
      text: `Toll ${part}\n\nThe board put off its vote number ${part} on Thursday.\n\n“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.`,
      title: `Toll ${part}`,
      publisher: 'Gazette',
      publishedOn: '2025-09-04',
      url: `https://gazette.example/${part}`,
    });
  await writeArticle(database, source(), article(), facts());
  onChanged.mockClear();
  extract.mockClear();
});
afterEach(() => database.close());

const all = async () => {
  const sources = await listSources(database);
  return {
    articles: await Promise.all(IDS.map((id) => findArticle(database, id))),
    card: await findCardFacts(database, 'person/ines-valdrup'),
    sources: sources.map(({ updatedAt: _, ...each }) => each),
  };
};

test('several articles are removed and restored, and nobody is told in between', async () => {
  const before = await all();
  const taken = await many.read([...IDS, 'added:gone']);
  expect(taken.map((each) => each.article.id)).toEqual(IDS);
  await many.remove([...IDS, 'added:gone', article().id]);
  expect((await all()).articles).toEqual([undefined, undefined]);
  // What came with a source stays.
  expect(await findArticle(database, article().id)).toBeDefined();
  await many.restore(taken);
  expect(await all()).toEqual(before);
  expect(onChanged).not.toHaveBeenCalled();
});

test('articles are moved with their facts, without being read again, and back', async () => {
  const before = await all();
  await many.move([...IDS, article().id], { id: 'own:x', name: ' Tolls ' });
  const { articles, sources } = await all();
  expect(articles).toMatchObject(IDS.map(() => ({ source: { id: 'own:x', name: 'Tolls' } })));
  expect(articles[0]?.statements).toEqual(before.articles[0]?.statements);
  expect(sources).toMatchObject([{ id: 'added', articles: 0 }, {}, { id: 'own:x', articles: 2 }]);
  expect((await all()).card?.statements).toHaveLength(before.card?.statements.length ?? -1);
  await many.move(IDS, { id: 'added', name: '' });
  expect((await all()).articles).toEqual(before.articles);
  expect(extract).not.toHaveBeenCalled();
});

test('an article that other rules have read is read again on its way', async () => {
  stamp = 'newer';
  await many.move(IDS.slice(0, 1), { id: 'own:x', name: 'Tolls' });
  expect(extract).toHaveBeenCalledOnce();
  expect(await findArticle(database, IDS[0] ?? '')).toMatchObject({
    source: { id: 'own:x' },
    article: { ingestedAt: 7 },
  });
});

test('nothing is moved into what takes no articles', async () => {
  const to = (id: string) => many.move(IDS, { id, name: 'Tolls' });
  await expect(to(source().id)).rejects.toMatchObject({ code: 'bad-request' });
  await expect(to('somewhere')).rejects.toMatchObject({ code: 'bad-request' });
  await expect(many.move(IDS, { id: 'own:x', name: ' ' })).rejects.toMatchObject({
    code: 'bad-request',
  });
  expect((await all()).articles[0]?.source.id).toBe('added');
});
