import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';

import 'fake-indexeddb/auto';

const page = (
  title: string,
  sentences: string[],
  url: string,
  canonical?: string,
): PageArticle => ({
  text: [title, ...sentences].join('\n\n'),
  title,
  publisher: 'Courier',
  url,
  ...(canonical ? { canonical } : {}),
});
const FERRY = [
  'The ferry board met for five hours on Tuesday and put off its decision.',
  'Residents filled the hall and the stairs of the old customs house.',
  '“We will not run empty boats,” said Rita Coll, chair of the ferry board.',
];
const SCHOOL = [
  'The school at Upper Tarn opened its new kitchen on Friday.',
  'Parents had paid for the ovens with a sale of cakes and old books.',
  '“Whoever cooks for a street learns its names,” said Olga Brenn, head of the school.',
];
const SHARED = 'https://courier.example/mod/view';
const ferry = (url: string, canonical?: string) => page('Ferry', FERRY, url, canonical);
const school = (url: string, canonical?: string) => page('School', SCHOOL, url, canonical);

let database: Database;
let added: AddedArticles;
let count = 0;

beforeEach(() => {
  database = createDatabase({ name: `place-${count++}` });
  added = createAddedArticles({
    database,
    extract: async (parsed) => extractArticle(parsed, []),
    extractorVersion: 1,
    readingStamp: 'stamp',
    now: () => 7,
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    sourceName: (kind) => kind,
    onChanged: async () => undefined,
  });
});
afterEach(() => database.close());

const kept = async () => (await listArticles(database)).map(({ headline }) => headline).toSorted();

const idOf = ({ articleId }: { articleId: string }) => ({ articleId });

describe('two articles', () => {
  test('under one canonical address are both kept, each with its own address', async () => {
    const first = await added.add(ferry(`${SHARED}-255`, SHARED));
    expect(await added.preview(school(`${SHARED}-256`, SHARED))).toMatchObject({ state: 'new' });
    const second = await added.add(school(`${SHARED}-256`, SHARED));
    expect(await kept()).toEqual(['Ferry', 'School']);
    expect((await findArticle(database, first.articleId))?.article.url).toBe(`${SHARED}-255`);
    expect((await findArticle(database, second.articleId))?.article.url).toBe(`${SHARED}-256`);
  });

  test('at one address are both kept, and each is known again', async () => {
    const first = await added.add(ferry(SHARED));
    const second = await added.add(school(SHARED));
    expect(second.articleId).toBe(`${first.articleId}~2`);
    expect(await added.add(ferry(SHARED))).toEqual(first);
    expect(await added.add(school(SHARED))).toEqual(second);
    expect(await kept()).toEqual(['Ferry', 'School']);
  });

  test('in files with one name are both kept', async () => {
    const target = { id: 'own:1', name: 'Files' };
    const file = (text: string[]) => ({ text: text.join('\n\n'), key: 'article.txt' });
    const first = await added.import(file(FERRY), target);
    const second = await added.import(file(SCHOOL), target);
    expect(second.articleId).not.toBe(first.articleId);
    expect(await added.import(file([...SCHOOL, 'It is warm.']), target)).toMatchObject(
      idOf(second),
    );
    expect(await listArticles(database)).toHaveLength(2);
  });

  test('with the same words under two headlines are two, where they have no address', async () => {
    const target = { id: 'own:1', name: 'Files' };
    const file = (title: string) => ({ text: FERRY.join('\n\n'), title, key: `${title}.txt` });
    const first = await added.import(file('May'), target);
    const second = await added.import(file('June'), target);
    expect(await added.import(file('May'), target)).toMatchObject(idOf(first));
    expect(await added.import(file('June'), target)).toMatchObject(idOf(second));
    expect(await kept()).toEqual(['June', 'May']);
  });

  test('with the same words on two sites are two', async () => {
    await added.add(ferry('https://courier.example/ferry'));
    await added.add(ferry('https://herald.example/ferry'));
    expect(await kept()).toEqual(['Ferry', 'Ferry']);
  });
});

describe('one article', () => {
  test('at two addresses of its site is one', async () => {
    const first = await added.add(ferry('https://courier.example/ferry'));
    expect(await added.add(ferry('https://m.courier.example/story/9'))).toEqual(first);
  });

  test('that names one address at two others stays one as it grows', async () => {
    const first = await added.add(ferry(`${SHARED}-1`, SHARED));
    const grown = page('Ferry', [...FERRY, 'The vote will be in May.'], `${SHARED}-2`, SHARED);
    expect(await added.add(grown)).toEqual(first);
    expect(await kept()).toEqual(['Ferry']);
  });
});

describe('other words under the same headline and address', () => {
  const rewritten = page('Ferry', SCHOOL, SHARED);

  test('are kept beside the first, unless the reader replaces it', async () => {
    const first = await added.add(ferry(SHARED));
    expect(await added.preview(rewritten)).toMatchObject({ state: 'unclear', other: 'Ferry' });
    const second = await added.add(rewritten);
    expect(second.articleId).not.toBe(first.articleId);
    expect(await kept()).toEqual(['Ferry', 'Ferry']);
  });

  test('take its place if the reader says so', async () => {
    const first = await added.add(ferry(SHARED));
    expect(await added.add(rewritten, true)).toEqual(first);
    expect((await findArticle(database, first.articleId))?.article.text).toBe(rewritten.text);
    expect(await kept()).toEqual(['Ferry']);
  });

  test('never take the place of what was remembered without being asked', async () => {
    await added.remember(ferry(SHARED));
    await added.remember(rewritten);
    expect(await kept()).toEqual(['Ferry', 'Ferry']);
  });
});
