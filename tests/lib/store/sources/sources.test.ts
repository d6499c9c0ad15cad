import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSearch } from '@/lib/background/knowledge/search.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { findNames } from '@/lib/store/names/find-names.ts';
import { setSourceEnabled } from '@/lib/store/sources/change-sources.ts';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { UnknownSourceError } from '@/lib/store/sources/sources.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { article, facts, source } from '../fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let name = '';
let count = 0;

beforeEach(() => {
  name = `stored-sources-${count++}`;
  database = createDatabase({ name });
});
afterEach(() => database.close());

describe('sources', () => {
  test('are listed with their counts', async () => {
    await writeArticle(database, source(), article(), facts());
    expect(await listSources(database)).toEqual([
      {
        ...source(),
        articles: 1,
        people: 2,
        events: 1,
        statements: 2,
        newest: '2025-03-04',
        updatedAt: 5,
      },
    ]);
  });

  test('switched off lose all their facts in cards, names and search, and get them back when on again', async () => {
    await writeArticle(database, source(), article(), facts());
    const countNames = async () => {
      const found = await findNames(
        database,
        ['anna lind', 'gerd moser'],
        await readSwitchedOff(database),
      );
      return [...found.values()].flatMap(({ entries }) => entries).length;
    };
    const known = async () => ({
      card: (await findCardFacts(database, 'person/anna-lind')) !== undefined,
      names: await countNames(),
      search: (await createSearch(database).find({ query: 'will', limit: 9, kind: 'statement' }))
        .hits.length,
    });
    expect(await known()).toEqual({ card: true, names: 2, search: 2 });
    await setSourceEnabled(database, 'source-1', false);
    expect(await known()).toEqual({ card: false, names: 0, search: 0 });
    await setSourceEnabled(database, 'source-1', true);
    expect(await known()).toEqual({ card: true, names: 2, search: 2 });
  });

  test('a name known only to a source that is off finds nobody', async () => {
    await writeArticle(database, source(), article(), facts());
    const second = facts('article-2');
    for (const alias of second.aliases) alias.text = `Dr ${alias.text}`;
    await writeArticle(
      database,
      source('source-2'),
      article('article-2', { sourceId: 'source-2' }),
      second,
    );
    await setSourceEnabled(database, 'source-2', false);
    const search = createSearch(database);
    expect((await search.find({ query: 'dr', limit: 9 })).hits).toEqual([]);
    expect((await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits).toHaveLength(1);
  });

  test('search results are read once, until what is known changes', async () => {
    await writeArticle(database, source(), article(), facts());
    const use = vi.fn(database.use) as typeof database.use;
    const search = createSearch({ ...database, use });
    const [before] = (await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits;
    vi.mocked(use).mockClear();
    expect((await search.find({ query: 'lin', limit: 9, kind: 'person' })).hits).toMatchObject([
      { title: 'Anna Lind' },
    ]);
    expect(use).not.toHaveBeenCalled();
    const later = facts('article-2');
    for (const role of later.roles) role.label = 'head of Sudbank';
    await writeArticle(database, source(), article('article-2'), later);
    search.forget();
    const [after] = (await search.find({ query: 'lind', limit: 9, kind: 'person' })).hits;
    expect([before, after].map((hit) => hit?.kind === 'entity' && hit.detail)).toEqual([
      'head of Nordbank',
      'head of Sudbank',
    ]);
  });

  test('one of two sources off: the other’s facts stay', async () => {
    await writeArticle(database, source(), article(), facts());
    const second = article('article-2', { sourceId: 'source-2', publisher: 'Other' });
    await writeArticle(database, source('source-2'), second, facts('article-2'));
    await setSourceEnabled(database, 'source-1', false);
    const found = await findCardFacts(database, 'person/anna-lind');
    expect([...(found?.articles.keys() ?? [])]).toEqual(['article-2']);
    expect(found?.statements.map((statement) => statement.articleId)).toEqual([
      'article-2',
      'article-2',
    ]);
  });

  test('an unknown source is an error that names it', async () => {
    await expect(setSourceEnabled(database, 'nope', true)).rejects.toThrow(UnknownSourceError);
    await expect(setSourceEnabled(database, 'nope', true)).rejects.toThrow('“nope”');
  });
});
