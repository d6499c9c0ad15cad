import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AddedArticles, createAddedArticles } from '@/lib/background/added-articles.ts';
import { createStriking, type Striking } from '@/lib/background/strikes.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { ArticleWithFacts } from '@/lib/core/model.ts';
import { createDatabase, type Database } from '@/lib/store/database.ts';
import { findArticle } from '@/lib/store/read-article.ts';

const TOLL = {
  text:
    'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
    '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.',
  publisher: 'Gazette',
  publishedOn: '2025-09-04',
  url: 'https://gazette.example/toll',
};

let database: Database;
let added: AddedArticles;
let striking: Striking;
let version = 1;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();

function open() {
  const deps = {
    database,
    extract: vi.fn(async (...[article, known]: Parameters<typeof extractArticle>) =>
      extractArticle(article, known),
    ),
    extractorVersion: version,
    now: () => 7,
    names: () => [],
    onChanged,
  };
  added = createAddedArticles({ ...deps, sourceName: () => 'Yours' });
  striking = createStriking(deps);
}
beforeEach(() => {
  onChanged.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `strikes-${count++}` });
  version = 1;
  open();
});
afterEach(() => database.close());

async function read(): Promise<ArticleWithFacts> {
  const found = await findArticle(database, 'added:gazette.example/toll');
  if (!found) throw new Error('the article is not kept');
  return found;
}
const struckTexts = async () => (await read()).strikes.map(({ text }) => text);

test('a struck fact is gone, stays gone when the article is read again, and can be put back', async () => {
  await added.add(TOLL);
  const [statement] = (await read()).statements;
  await striking.strike('statement', statement?.id ?? '', 'what stood there');
  expect((await read()).statements).toEqual([]);
  expect(await struckTexts()).toEqual(['what stood there']);
  expect(onChanged).toHaveBeenCalledTimes(2);

  version = 2;
  open();
  await added.add(TOLL);
  expect((await read()).article.extractorVersion).toBe(2);
  expect((await read()).statements).toEqual([]);

  const [strike] = (await read()).strikes;
  await striking.putBack(strike?.id ?? '');
  expect((await read()).statements).toHaveLength(1);
  expect(await struckTexts()).toEqual([]);
});

test('a role is struck alone, and twice is once', async () => {
  await added.add(TOLL);
  const [role] = (await read()).roles;
  await striking.strike('role', role?.id ?? '', 'a role');
  await expect(striking.strike('role', role?.id ?? '', 'a role')).rejects.toMatchObject({
    code: 'not-found',
  });
  const left = await read();
  expect(left.roles).toEqual([]);
  expect(left.statements).toHaveLength(1);
  expect(left.strikes).toHaveLength(1);
});

test('strikes leave with their article, and come back with it', async () => {
  await added.add(TOLL);
  const [statement] = (await read()).statements;
  await striking.strike('statement', statement?.id ?? '', 'wrong');
  const removed = await added.remove('added:gazette.example/toll');
  await added.add(TOLL);
  expect((await read()).statements).toHaveLength(1);
  await added.remove('added:gazette.example/toll');
  await added.restore(removed);
  expect((await read()).statements).toEqual([]);
  expect(await struckTexts()).toEqual(['wrong']);
});

test('a strike that is not there cannot be put back', async () => {
  await expect(striking.putBack('nothing')).rejects.toMatchObject({ code: 'not-found' });
});
