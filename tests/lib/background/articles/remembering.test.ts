import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import {
  type AddedArticles,
  createAddedArticles,
} from '@/lib/background/articles/added-articles.ts';
import { createAmending } from '@/lib/background/articles/amending.ts';
import { createManyArticles, type ManyArticles } from '@/lib/background/articles/many-articles.ts';
import { createRemembering, type Remembering } from '@/lib/background/articles/remembering.ts';
import { parseArticle } from '@/lib/background/workshop/parse-article.ts';
import { extractArticle } from '@/lib/core/extract/extract-article.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';
import { DEFAULT_RULES, type RememberRules } from '@/lib/core/remember/remember-rules.ts';
import { listArticles } from '@/lib/store/articles/list-articles.ts';
import { findArticle } from '@/lib/store/articles/read-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database';
import { listSources } from '@/lib/store/sources/list-sources.ts';
import { takeOut } from './take-out.ts';

import 'fake-indexeddb/auto';

const DAY = 86_400_000;
const URL_OF_TOLL = 'https://gazette.example/toll';
const ID = 'added:gazette.example/toll';
const TOLL = {
  text:
    'Toll put off\n\nThe harbour board put off its vote on Thursday.\n\n' +
    '“We have to stop treating the islands as a cost,” said Transport Minister Ines Valdrup.',
  title: 'Toll put off',
  publisher: 'Gazette',
  publishedOn: '2025-09-04',
  url: URL_OF_TOLL,
};
const OTHER = {
  ...TOLL,
  text:
    'The ferry to Sable\n\nA second boat will run between the mainland and the islands from May.\n\n' +
    '“Nobody on the islands was asked about it,” said Transport Minister Ines Valdrup.',
  title: 'The ferry to Sable',
  url: 'https://gazette.example/other',
};

let database: Database;
let added: AddedArticles;
let many: ManyArticles;
let amending: ReturnType<typeof createAmending>;
let remembering: Remembering;
let rules: RememberRules;
let now: number;
let siteOn: boolean;
let count = 0;
const onChanged = vi.fn<() => Promise<void>>();
const placeScript = vi.fn<(rules: RememberRules) => Promise<void>>();
const readArticle = vi.fn<() => Promise<typeof TOLL | undefined>>();

beforeEach(() => {
  onChanged.mockReset().mockResolvedValue(undefined);
  placeScript.mockReset().mockResolvedValue(undefined);
  readArticle.mockReset().mockResolvedValue(TOLL);
  database = createDatabase({ name: `remember-${count++}` });
  rules = { ...DEFAULT_RULES, on: true };
  now = 100 * DAY;
  siteOn = true;
  const deps = {
    database,
    extract: async (article: ParsedArticle) => extractArticle(article, []),
    extractorVersion: 1,
    readingStamp: 'stamp',
    now: () => now,
    onChanged,
  };
  added = createAddedArticles({
    parse: async (...request) => parseArticle(...request),
    checkRoom: async () => undefined,
    ...deps,
    sourceName: (id) => `source ${id}`,
  });
  many = createManyArticles({ ...deps, added, sourceName: (id) => `source ${id}` });
  amending = createAmending(deps);
  remembering = createRemembering({
    ...deps,
    added,
    getRules: async () => rules,
    updateRules: async (change) => {
      rules = { ...rules, ...change };
      return rules;
    },
    placeScript,
    isSiteOn: async () => siteOn,
    readArticle,
  });
});
afterEach(() => database.close());

const tab = (over: Partial<Tabs.Tab> = {}): Tabs.Tab => ({
  id: 7,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
  ...over,
});
const sender = (over: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  tab: tab(),
  frameId: 0,
  url: URL_OF_TOLL,
  ...over,
});
const listed = async () =>
  (await listArticles(database)).map(({ id, isRemembered }) => [id, isRemembered]);

describe('an article that the reader has read', () => {
  test('is remembered in its own source, under the address it would be added with', async () => {
    expect(await remembering.read(sender())).toBe(true);
    expect(await listed()).toEqual([[ID, true]]);
    expect(await listSources(database)).toMatchObject([
      { id: 'remembered', kind: 'remembered', name: 'source remembered', articles: 1 },
    ]);
  });

  test.each<[string, () => void, Partial<Runtime.MessageSender>]>([
    [
      'remembering is off',
      () => {
        rules = DEFAULT_RULES;
      },
      {},
    ],
    ['the window is private', () => undefined, { tab: tab({ incognito: true }) }],
    [
      'the site is taken out',
      () => {
        rules = { ...rules, except: ['gazette.example'] };
      },
      {},
    ],
    [
      'Dramatis is off there',
      () => {
        siteOn = false;
      },
      {},
    ],
    ['it is a front page', () => undefined, { url: 'https://gazette.example/' }],
    ['it is no web page', () => undefined, { url: 'file:///toll.html' }],
    ['it is a frame', () => undefined, { frameId: 3 }],
    ['no tab asks', () => undefined, { tab: undefined } as object],
  ])('is not even read when %s', async (_, arrange, over) => {
    arrange();
    expect(await remembering.read(sender(over))).toBe(false);
    expect(readArticle).not.toHaveBeenCalled();
    expect(await listed()).toEqual([]);
  });

  test('is not remembered if there is no article, or the tab shows another site by now', async () => {
    readArticle.mockResolvedValueOnce(undefined);
    expect(await remembering.read(sender())).toBe(false);
    rules = { ...rules, except: ['bank.example'] };
    readArticle.mockResolvedValueOnce({ ...TOLL, url: 'https://bank.example/account' });
    expect(await remembering.read(sender())).toBe(false);
    expect(await listed()).toEqual([]);
  });

  test('stays as it is if added by hand', async () => {
    await added.add(TOLL);
    expect(await remembering.read(sender())).toBe(false);
    expect(await listed()).toEqual([[ID, false]]);
  });

  test('is kept permanently if added by hand, with all corrections', async () => {
    await remembering.read(sender());
    const before = await findArticle(database, ID);
    await amending.strike('statement', before?.statements[0]?.id ?? '', 'wrong');
    await added.add(TOLL);
    expect(await listed()).toEqual([[ID, false]]);
    const after = await findArticle(database, ID);
    expect(after?.statements).toEqual([]);
    expect(after?.source.id).toBe('added');
    expect(await listSources(database)).toMatchObject([
      { id: 'remembered', articles: 0 },
      { id: 'added', articles: 1, people: 1 },
    ]);
  });

  test('can be kept permanently from the list too, with its original time', async () => {
    await remembering.read(sender());
    now += DAY;
    await many.move([ID], { id: 'added', name: '' });
    expect((await listArticles(database))[0]).toMatchObject({
      isRemembered: false,
      ingestedAt: 100 * DAY,
    });
    await many.move([ID], { id: 'remembered', name: '' });
    expect((await listArticles(database))[0]).toMatchObject({ isRemembered: true });
  });

  test('is removed and restored as what it was', async () => {
    await remembering.read(sender());
    const before = await findArticle(database, ID);
    now += DAY;
    await added.restore(await takeOut(database, ID));
    expect(await findArticle(database, ID)).toEqual(before);
  });
});

describe('after its time', () => {
  test('it is forgotten with all its facts', async () => {
    await remembering.read(sender());
    now += 30 * DAY;
    await remembering.forgetExpired();
    expect(await listed()).toEqual([[ID, true]]);
    now += 1;
    await remembering.forgetExpired();
    expect(await listed()).toEqual([]);
    expect(await database.use((db) => db.count('statements'))).toBe(0);
    expect(await database.use((db) => db.count('entities'))).toBe(0);
    expect(onChanged).toHaveBeenCalledTimes(2);
  });

  test('counted from when it was read last', async () => {
    await remembering.read(sender());
    now += 20 * DAY;
    await remembering.read(sender());
    now += 20 * DAY;
    await remembering.forgetExpired();
    expect(await listed()).toEqual([[ID, true]]);
  });

  test('it stays if something in it was corrected, or it was added by hand', async () => {
    await remembering.read(sender());
    const stored = await findArticle(database, ID);
    await amending.strike('role', stored?.roles[0]?.id ?? '', 'wrong');
    await added.add(OTHER);
    now += 1000 * DAY;
    await remembering.forgetExpired();
    expect((await listed()).map(([id]) => id).toSorted()).toEqual([
      'added:gazette.example/other',
      ID,
    ]);
  });

  test('it stays for ever if the reader says so', async () => {
    rules = { ...rules, days: null };
    await remembering.read(sender());
    now += 10_000 * DAY;
    await remembering.forgetExpired();
    expect(await listed()).toEqual([[ID, true]]);
  });

  test('a shorter time counts at once', async () => {
    await remembering.read(sender());
    now += 10 * DAY;
    await remembering.change({ days: 7 });
    expect(await listed()).toEqual([]);
  });
});

test('clearing forgets everything that is only remembered, also corrected articles', async () => {
  await remembering.read(sender());
  const stored = await findArticle(database, ID);
  await amending.strike('role', stored?.roles[0]?.id ?? '', 'wrong');
  await added.add(OTHER);
  expect(await remembering.clear()).toBe(1);
  expect(await listed()).toEqual([['added:gazette.example/other', false]]);
  expect(await database.use((db) => db.count('amendments'))).toBe(0);
  expect(await remembering.clear()).toBe(0);
});

test('the script follows the rules, when they change and when the extension starts', async () => {
  await remembering.start();
  await remembering.change({ on: false });
  expect(placeScript.mock.calls.map(([{ on }]) => on)).toEqual([true, false]);
});
