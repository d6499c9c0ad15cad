import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IngestDeps } from '@/lib/background/articles/ingest-article.ts';
import { ingestBundle } from '@/lib/background/articles/ingest-bundle.ts';
import { createSearch, type Search } from '@/lib/background/knowledge/search.ts';
import { CURATED_NAMES, readBundle } from '@/lib/background/workshop/read-bundle.ts';
import { EXTRACTOR_VERSION, extractArticle } from '@/lib/core/extract/extract-article.ts';
import { expandAliases } from '@/lib/core/gazetteer/derive/expand-aliases.ts';
import type { SearchHit } from '@/lib/core/search/search-model.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database';

import 'fake-indexeddb/auto';

let database: Database;
let search: Search;

beforeAll(async () => {
  database = createDatabase({ name: 'search-quality' });
  const deps: IngestDeps = {
    database,
    extract: async (article) => expandAliases(extractArticle(article, CURATED_NAMES)),
    extractorVersion: EXTRACTOR_VERSION,
    readingStamp: '',
    now: () => 0,
  };
  await ingestBundle(deps, readBundle());
  search = createSearch(database);
});
afterAll(() => database.close());

const shown = (hit: SearchHit): string =>
  hit.kind === 'statement' ? hit.parts.join(' … ') : hit.title;
const find = async (query: string, limit = 20) => (await search.find({ query, limit })).hits;

/** What a reader types, and what must come first. */
const FIRST: [query: string, first: string, why: string][] = [
  ['zelensky', 'Volodymyr Zelensky', 'a surname'],
  ['ZELENSKY', 'Volodymyr Zelensky', 'in capitals'],
  ['zel', 'Volodymyr Zelensky', 'its beginning'],
  ['z', 'Maria Zakharova', 'a first letter: of two, whom more is known of, since she is quoted'],
  ['zelenskyy', 'Volodymyr Zelensky', 'another spelling, whole'],
  ['selenskyj', 'Volodymyr Zelensky', 'a spelling of another language'],
  ['зеленський', 'Volodymyr Zelensky', 'a name in another script'],
  ['зелен', 'Volodymyr Zelensky', 'the beginning of a name in another script'],
  ['zelnsky', 'Volodymyr Zelensky', 'a letter left out'],
  ['zeelensky', 'Volodymyr Zelensky', 'a letter too many'],
  ['zelesnky', 'Volodymyr Zelensky', 'two letters swapped'],
  ['zelnsk', 'Volodymyr Zelensky', 'a typo in a name that is not typed to its end'],
  ['volodymir zelenski', 'Volodymyr Zelensky', 'a typo in each word'],
  ['macorn', 'Emmanuel Macron', 'two letters swapped'],
  ['emanuel', 'Emmanuel Macron', 'a letter left out of a forename'],
  ['mácron', 'Emmanuel Macron', 'an accent that is not there'],
  ['rutte mark', 'Mark Rutte', 'the surname first'],
  ['m rutte', 'Mark Rutte', 'an initial'],
  ['putin', 'Vladimir Putin', 'somebody whom the article only mentions'],
  ['путин', 'Vladimir Putin', 'in Russian'],
  ['poutine', 'Vladimir Putin', 'in French'],
  ['zakhar', 'Maria Zakharova', 'the beginning of a surname'],
  ['sakharova', 'Maria Zakharova', 'a wrong first letter'],
  ['foreign ministry', 'Maria Zakharova', 'a role'],
  ['nato', 'Mark Rutte', 'an organisation: whose role names it'],
  ['chief of staff', 'Andriy Yermak', 'a role of several words'],
  ['yermak staff', 'Andriy Yermak', 'a name and a word of the role'],
  ['coalition', 'Coalition of the Willing Summit', 'an event'],
  ['willing summit', 'Coalition of the Willing Summit', 'later words of an event'],
  ['paris summit', 'Coalition of the Willing Summit', 'another name of an event'],
];

describe('what comes first for', () => {
  test.each(FIRST)('“%s” is %s (%s)', async (query, first) => {
    const [best] = await find(query);
    expect(best && shown(best)).toBe(first);
  });

  test.each([
    ['cyberspace', 'Andriy Yermak', 'a word of a statement'],
    ['cyber', 'Andriy Yermak', 'the beginning of one'],
    ['cyberspce', 'Andriy Yermak', 'a typo in one'],
    ['rutte powerful', 'Mark Rutte', 'a speaker and a word'],
    ['western instigators', 'Maria Zakharova', 'two words'],
    ['robust peace', 'Emmanuel Macron', 'words apart from each other'],
  ])('“%s” is a statement of %s (%s)', async (query, speaker) => {
    expect((await find(query))[0]).toMatchObject({ kind: 'statement', speaker });
  });

  test.each(['xylophone', 'q', '', '  ', '?'])('“%s” is nothing', async (query) => {
    expect(await find(query)).toEqual([]);
  });
});

test('whoever is found by another name shows it, with the word marked', async () => {
  const [hit] = await find('Путин');
  expect(hit).toMatchObject({ title: 'Vladimir Putin', matches: [] });
  const { alias } = hit as Extract<SearchHit, { kind: 'entity' }>;
  expect(alias?.matches.map(({ start, end }) => alias.text.slice(start, end))).toEqual(['Путин']);
});

test('whoever is found by their own name shows no other', async () => {
  expect((await find('putin'))[0]).not.toHaveProperty('alias');
});

test('readers who have not typed anything see the best known people', async () => {
  const names = (await search.suggest(4)).map(shown);
  expect(names).toHaveLength(4);
  // The three who are quoted, and the event that they all went to.
  expect(names).toEqual(
    expect.arrayContaining(['Emmanuel Macron', 'Maria Zakharova', 'Mark Rutte']),
  );
});
