import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { type Amending, createAmending } from '@/lib/background/articles/amending.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import type { FactChange } from '@/lib/core/amendments/fact-change.ts';
import { buildCard } from '@/lib/core/card/build-card.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { ArticleWithFacts, ParsedArticle } from '@/lib/core/model.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import { findCardFacts } from '@/lib/store/card/read-card-facts.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database';
import { findNames } from '@/lib/store/names/find-names.ts';
import { readSwitchedOff } from '@/lib/store/sources/switched-off.ts';
import { takeOut } from './take-out.ts';

import 'fake-indexeddb/auto';

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
let amending: Amending;
let version = 1;
let now = 7;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();

function open() {
  const deps = {
    database,
    extract: async (article: ParsedArticle) => extractArticle(article, []),
    extractorVersion: version,
    readingStamp: 'stamp',
    now: () => now,
    onChanged,
  };
  added = createAddedArticles({
    ...deps,
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    sourceName: () => 'Yours',
  });
  amending = createAmending(deps);
}
beforeEach(() => {
  onChanged.mockReset().mockResolvedValue(undefined);
  database = createDatabase({ name: `amending-${count++}` });
  version = 1;
  now = 7;
  open();
});
afterEach(() => database.close());

async function read(): Promise<ArticleWithFacts> {
  const found = await findArticle(database, 'added:gazette.example/toll');
  if (!found) throw new Error('the article is not kept');
  return found;
}
const struckTexts = async () => (await read()).amendments.map(({ text }) => text);

test('a struck fact is gone, stays gone when the article is read again, and can be restored', async () => {
  await added.add(TOLL);
  const [statement] = (await read()).statements;
  await amending.strike('statement', statement?.id ?? '', 'what stood there');
  expect((await read()).statements).toEqual([]);
  expect(await struckTexts()).toEqual(['what stood there']);
  expect(onChanged).toHaveBeenCalledTimes(2);

  version = 2;
  open();
  await added.add(TOLL);
  expect((await read()).article.extractorVersion).toBe(2);
  expect((await read()).statements).toEqual([]);

  const [strike] = (await read()).amendments;
  await amending.putBack(strike?.id ?? '');
  expect((await read()).statements).toHaveLength(1);
  expect(await struckTexts()).toEqual([]);
});

test('a role is struck alone, and striking it twice is striking it once', async () => {
  await added.add(TOLL);
  const [role] = (await read()).roles;
  await amending.strike('role', role?.id ?? '', 'a role');
  await expect(amending.strike('role', role?.id ?? '', 'a role')).rejects.toMatchObject({
    code: 'not-found',
  });
  const left = await read();
  expect(left.roles).toEqual([]);
  expect(left.statements).toHaveLength(1);
  expect(left.amendments).toHaveLength(1);
});

test('strikes are removed and restored with their article', async () => {
  await added.add(TOLL);
  const [statement] = (await read()).statements;
  await amending.strike('statement', statement?.id ?? '', 'wrong');
  const removed = await takeOut(database, 'added:gazette.example/toll');
  await added.add(TOLL);
  expect((await read()).statements).toHaveLength(1);
  await takeOut(database, 'added:gazette.example/toll');
  await added.restore(removed);
  expect((await read()).statements).toEqual([]);
  expect(await struckTexts()).toEqual(['wrong']);
});

test('a strike that isn’t there can’t be undone', async () => {
  await expect(amending.putBack('nothing')).rejects.toMatchObject({ code: 'not-found' });
});

describe('a correction', () => {
  const WORDS = 'stop treating the islands as a cost';
  const placeOf = (words: string) => {
    const start = TOLL.text.indexOf(words);
    return [{ start, end: start + words.length }];
  };
  const byBrandvold = (): FactChange => ({
    kind: 'statement',
    speaker: { type: 'person', name: 'Tomas Brandvold' },
    type: 'mixed',
    places: placeOf(WORDS),
    date: '2025-09-03',
  });

  test('replaces the fact, with exactly the words it points at', async () => {
    await added.add(TOLL);
    const [statement] = (await read()).statements;
    await amending.correct(statement?.id ?? '', 'as it was read', byBrandvold());
    const { statements, amendments, entities } = await read();
    expect(statements).toMatchObject([
      { speakerId: 'person/tomas-brandvold', type: 'mixed', date: '2025-09-03' },
    ]);
    expect(statements[0]?.parts).toMatchObject([{ ...placeOf(WORDS)[0], exact: WORDS }]);
    expect(statements[0]?.id).toBe(amendments[0]?.id);
    expect(amendments[0]?.text).toBe('as it was read');
    expect(entities.map(({ name }) => name)).toContain('Tomas Brandvold');
    const facts = await findCardFacts(database, 'person/tomas-brandvold');
    const [line] = facts ? buildCard(facts).statements : [];
    expect(line).toMatchObject({ parts: [WORDS], outlet: 'Gazette', date: '2025-09-03' });
  });

  test('makes a person known by name', async () => {
    await added.add(TOLL);
    const [statement] = (await read()).statements;
    await amending.correct(statement?.id ?? '', 'text', byBrandvold());
    const off = await readSwitchedOff(database);
    const found = await findNames(database, ['tomas brandvold', 'brandvold'], off);
    expect(found.get('tomas brandvold')?.entries).toMatchObject([
      { entityId: 'person/tomas-brandvold' },
    ]);
    expect(found.get('brandvold')?.entries).toHaveLength(1);
  });

  test('holds when the article is read again, even if the text has moved', async () => {
    await added.add(TOLL);
    const [statement] = (await read()).statements;
    await amending.correct(statement?.id ?? '', 'text', byBrandvold());
    version = 2;
    open();
    const text = TOLL.text.replace('The harbour board', 'After a long day the harbour board');
    await added.add({ ...TOLL, text });
    const { statements, article } = await read();
    expect(article.extractorVersion).toBe(2);
    expect(statements).toMatchObject([{ speakerId: 'person/tomas-brandvold' }]);
    const [part] = statements[0]?.parts ?? [];
    expect(text.slice(part?.start, part?.end)).toBe(WORDS);
  });

  test('of a correction keeps the first reading, and restores it when undone', async () => {
    await added.add(TOLL);
    const before = await read();
    await amending.correct(before.statements[0]?.id ?? '', 'first', byBrandvold());
    const [corrected] = (await read()).statements;
    await amending.correct(corrected?.id ?? '', 'second', {
      ...byBrandvold(),
      date: '2024',
    });
    const { amendments, statements } = await read();
    expect(amendments.map(({ text }) => text)).toEqual(['first']);
    expect(statements).toMatchObject([{ date: '2024' }]);
    await amending.putBack(amendments[0]?.id ?? '');
    expect(await read()).toEqual(before);
  });

  test('can still be struck', async () => {
    await added.add(TOLL);
    await amending.correct((await read()).statements[0]?.id ?? '', 'first', byBrandvold());
    await amending.strike('statement', (await read()).statements[0]?.id ?? '', 'second');
    const { amendments, statements, entities } = await read();
    expect(statements).toEqual([]);
    expect(amendments).toMatchObject([{ text: 'first' }]);
    expect(amendments[0]).not.toHaveProperty('replacement');
    await added.add({ ...TOLL, title: 'Another title' });
    expect((await read()).statements).toEqual([]);
    expect(entities.length).toBeGreaterThan(0);
  });

  test('is removed with its article, and restored with its original time', async () => {
    await added.add(TOLL);
    await amending.correct((await read()).statements[0]?.id ?? '', 'first', byBrandvold());
    const before = await read();
    now = 9;
    await added.restore(await takeOut(database, 'added:gazette.example/toll'));
    expect(await read()).toEqual(before);
  });

  test.each<[string, Partial<FactChange>, RegExp]>([
    ['nobody', { speaker: { type: 'person', name: ' ' } }, /no name/],
    ['no day', { date: '2025-02-30' }, /no date/],
    ['no words', { places: [] }, /stretch/],
    ['words beyond the text', { places: [{ start: 5, end: 50_000 }] }, /stretch/],
    ['another kind', { kind: 'role' }, /kept here|no /],
  ])('that names %s is rejected, and nothing changes', async (_, over, message) => {
    await added.add(TOLL);
    const before = await read();
    const change = { ...byBrandvold(), ...over } as FactChange;
    await expect(amending.correct(before.statements[0]?.id ?? '', 'text', change)).rejects.toThrow(
      message,
    );
    expect(await read()).toEqual(before);
  });
});
