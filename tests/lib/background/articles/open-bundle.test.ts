import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IngestDeps } from '@/lib/background/articles/ingest-article.ts';
import { ingestBundle } from '@/lib/background/articles/ingest-bundle.ts';
import { openBundle } from '@/lib/background/articles/open-bundle.ts';
import { createKnowledge } from '@/lib/background/knowledge/knowledge.ts';
import { CURATED_NAMES, readBundle } from '@/lib/background/workshop/read-bundle.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import { expandAliases } from '@/lib/core/gazetteer/derive/expand-aliases.ts';
import { findMentions } from '@/lib/core/gazetteer/find-mentions.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { removeArticle } from '@/lib/store/articles/remove-article.ts';
import { touchArticle } from '@/lib/store/articles/touch-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import { clearStore } from '@/lib/store/database/clear-store.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database';
import { findRevision } from '@/lib/store/meta/knowledge-revision.ts';
import { findReadingStamp } from '@/lib/store/meta/reading-stamps.ts';
import { countKept, findKeptIds, hasArticlesOf } from '@/lib/store/reader-data/count-kept.ts';
import { readKeptArticles } from '@/lib/store/reader-data/read-kept.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';

import 'fake-indexeddb/auto';

const deps: Omit<IngestDeps, 'database'> = {
  extract: async (article) => expandAliases(extractArticle(article, CURATED_NAMES)),
  extractorVersion: 1,
  readingStamp: 'stamp',
  now: () => 5,
};
const open = () => openBundle({ ...deps, readBundle: async () => readBundle() });

let kept: Database;
let shipped: Database;

beforeEach(async () => {
  kept = createDatabase({ name: 'kept' });
  await ingestBundle({ ...deps, database: kept }, readBundle());
  shipped = await open();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await kept.close();
});

const knowledgeOf = (database: Database) =>
  createKnowledge({
    database,
    publishGate: async () => undefined,
    findPublishedKnowledge: async () => undefined,
  });

test('every question to the store has the same answer from memory', async () => {
  expect(await listSources(shipped)).toEqual(await listSources(kept));
  const articles = await listArticles(kept);
  expect(await listArticles(shipped)).toEqual(articles);
  expect(articles.length).toBeGreaterThan(0);
  expect(await countKept(shipped)).toEqual(await countKept(kept));
  const all = { after: '', size: 1e6, most: 10, without: new Set<string>() };
  expect(await readKeptArticles(shipped, all)).toEqual(await readKeptArticles(kept, all));
  expect(await findKeptIds(shipped, ['nothing', ...articles.map(({ id }) => id)])).toEqual(
    articles.map(({ id }) => id),
  );
  const sourceIds = (await listSources(kept)).map(({ id }) => id);
  expect(await hasArticlesOf(shipped, sourceIds)).toBe(true);
  expect(await hasArticlesOf(shipped, ['nothing'])).toBe(false);
  for (const { id } of articles) {
    const article = await findArticle(kept, id);
    expect(article?.entities.length).toBeGreaterThan(0);
    expect(await findArticle(shipped, id)).toEqual(article);
    for (const entity of article?.entities ?? []) {
      expect(await findCardFacts(shipped, entity.id)).toEqual(await findCardFacts(kept, entity.id));
    }
  }
});

test('names are found and searched as in the store', async () => {
  vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const [article] = readBundle().flatMap(({ articles }) => articles);
  const blocks = [{ id: 1, text: article?.text ?? '' }];
  const known = knowledgeOf(shipped);
  const mentions = await findMentions(blocks, await knowledgeOf(kept).gazetteer(), {});
  expect(mentions.length).toBeGreaterThan(10);
  expect(await findMentions(blocks, await known.gazetteer(), {})).toEqual(mentions);
  const suggested = await knowledgeOf(kept).search.suggest(5);
  expect(await known.search.suggest(5)).toEqual(suggested);
  for (const hit of suggested.filter(({ kind }) => kind === 'entity')) {
    const query = 'title' in hit ? hit.title : '';
    const found = await knowledgeOf(kept).search.find({ query: query, limit: 8 });
    expect(found).not.toEqual([]);
    expect(await known.search.find({ query: query, limit: 8 })).toEqual(found);
  }
});

test('it has this stamp, and the same revision whenever it is opened', async () => {
  expect(await findReadingStamp(shipped, 'bundle')).toBe('stamp');
  expect(await findReadingStamp(shipped, 'articles')).toBe('stamp');
  const again = await open();
  expect(await again.use(findRevision)).toBe(await shipped.use(findRevision));
});

test('it can’t be changed', async () => {
  const [article] = await listArticles(shipped);
  const id = article?.id ?? '';
  const sourceId = (await listSources(shipped))[0]?.id ?? '';
  for (const change of [
    () => setSourceEnabled(shipped, sourceId, false),
    () => removeArticle(shipped, id),
    () => touchArticle(shipped, id, 9),
    () => clearStore(shipped),
    () => shipped.use((db) => db.put('meta', { key: 'read-bundle', value: 'other' })),
  ]) {
    await expect(change()).rejects.toMatchObject({ code: 'no-storage' });
  }
  expect(await listSources(shipped)).toEqual(await listSources(kept));
  expect(await findReadingStamp(shipped, 'bundle')).toBe('stamp');
});
