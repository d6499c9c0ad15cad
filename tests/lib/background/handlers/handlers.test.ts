import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime, Tabs } from 'webextension-polyfill';
import type { AddedArticles } from '@/lib/background/articles/added-articles.ts';
import type { Amending } from '@/lib/background/articles/amending.ts';
import type { Remembering } from '@/lib/background/articles/remembering.ts';
import { createSources } from '@/lib/background/articles/sources.ts';
import type { Badge } from '@/lib/background/browser/badge.ts';
import { createHandlers } from '@/lib/background/handlers/handlers.ts';
import type { Muting } from '@/lib/background/handlers/mute-request.ts';
import { createKnowledge, type KnowledgeDeps } from '@/lib/background/knowledge/knowledge.ts';
import type { Pause } from '@/lib/background/knowledge/pause.ts';
import type { ReaderData } from '@/lib/background/reader-data/reader-data.ts';
import { createStorage } from '@/lib/background/storage/storage.ts';
import type { BackgroundCalls, ReplyOf, RequestOf } from '@/lib/messaging/protocol.ts';
import type { SettingsStore } from '@/lib/settings/settings-store.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { createDatabase } from '@/lib/store/database/open-database.ts';
import { sampleCounts } from '@/playground/gallery/sample-data.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { article, facts, source, TEXT } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';

let database: Database;
let count = 0;
const publishGate = vi.fn<KnowledgeDeps['publishGate']>();
const openTab = vi.fn<(page: string, parameters: Record<string, string>) => Promise<undefined>>();
const addKit = vi.fn<() => Promise<undefined>>();
const pause = vi.fn<Pause>();
let published: string | undefined;
let sender: Runtime.MessageSender;
const ready = vi.fn<() => Promise<void>>();
const added = {
  preview: vi.fn<AddedArticles['preview']>(),
  add: vi.fn<AddedArticles['add']>(),
  import: vi.fn<AddedArticles['import']>(),
  remove: vi.fn<AddedArticles['remove']>(),
  restore: vi.fn<AddedArticles['restore']>(),
  remember: vi.fn<AddedArticles['remember']>(),
  keep: vi.fn<AddedArticles['keep']>(),
};

const amending = {
  strike: vi.fn<Amending['strike']>(),
  correct: vi.fn<Amending['correct']>(),
  putBack: vi.fn<Amending['putBack']>(),
  join: vi.fn(async () => undefined),
  split: vi.fn(async () => undefined),
};

const remembering = {
  rules: vi.fn<Remembering['rules']>(),
  start: vi.fn<Remembering['start']>(),
  change: vi.fn<Remembering['change']>(),
  read: vi.fn<Remembering['read']>(),
  forgetExpired: vi.fn<Remembering['forgetExpired']>(),
  clear: vi.fn<Remembering['clear']>(),
};

const muting = {
  list: vi.fn<Muting['list']>(),
  mute: vi.fn<Muting['mute']>(),
  unmute: vi.fn<Muting['unmute']>(),
};

const readerData = {
  count: vi.fn<ReaderData['count']>(),
  readPage: vi.fn<ReaderData['readPage']>(),
  findKept: vi.fn<ReaderData['findKept']>(),
  plan: vi.fn<ReaderData['plan']>(),
  restore: vi.fn<ReaderData['restore']>(),
  finish: vi.fn<ReaderData['finish']>(),
  erase: vi.fn<ReaderData['erase']>(),
};

const tabAt = (url: string): Tabs.Tab => ({
  url,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: false,
});

const settings = { setSiteRule: vi.fn<SettingsStore['setSiteRule']>() };
const badge = { show: vi.fn<Badge['show']>() };

type Name = keyof BackgroundCalls;
let call: <N extends Name>(
  name: N,
  request: RequestOf<BackgroundCalls, N>,
) => Promise<ReplyOf<BackgroundCalls, N>>;

beforeEach(async () => {
  published = undefined;
  sender = { id: 'dramatis', frameId: 3 };
  pause.mockReset();
  publishGate.mockReset().mockImplementation(async (_, knowledge) => {
    published = knowledge;
  });
  for (const mock of [openTab, addKit, ready]) mock.mockReset().mockResolvedValue(undefined);
  for (const mock of Object.values(muting)) mock.mockReset().mockResolvedValue([]);
  database = createDatabase({ name: `handlers-${count++}` });
  await writeArticle(database, source(), article(), facts());
  const knowledge = createKnowledge({
    database,
    publishGate,
    findPublishedKnowledge: async () => published,
  });
  const handlers = createHandlers({
    database,
    knowledge,
    sources: createSources({
      database,
      now: () => 9,
      onChanged: knowledge.changed,
      keptAfterRemoval: 1000,
    }),
    added,
    amending,
    remembering,
    muting,
    readerData,
    settings,
    badge,
    storage: createStorage({
      database,
      openBundle: async () => database,
      onRefused: () => undefined,
      estimate: async () => ({ quota: 3e6, usage: 1e6 }),
    }),
    openTab,
    addKit,
    createPause: () => pause,
    frames: { fill: addKit, enter: addKit },
    ready,
  });
  call = async (name, request) => handlers[name](request, sender);
});
afterEach(() => database.close());

const MENTIONS = { blocks: [{ id: 4, text: 'Then Anna Lind spoke.' }], page: {} };

describe('calls', () => {
  test('publishNames publishes only if nothing is published', async () => {
    await call('publishNames', {});
    await call('publishNames', {});
    expect(publishGate).toHaveBeenCalledOnce();
  });

  test('getStorageState answers once storage was tried', async () => {
    expect(await call('getStorageState', {})).toEqual({ kind: 'open' });
    expect(ready).toHaveBeenCalledOnce();
  });

  test('wake prepares and answers nothing', async () => {
    expect(await call('wake', {})).toBeUndefined();
    expect(ready).toHaveBeenCalledOnce();
  });

  test('findMentions finds the known names', async () => {
    expect(await call('findMentions', MENTIONS)).toMatchObject({
      mentions: [
        { blockId: 4, start: 5, end: 14, surface: 'Anna Lind', entityIds: ['person/anna-lind'] },
      ],
    });
  });

  test('a card is answered during a long question of another page', async () => {
    const turn = createDeferred<void>();
    pause.mockReturnValue(turn.promise);
    const asked = call('findMentions', MENTIONS);
    await vi.waitFor(() => expect(pause).toHaveBeenCalledOnce());
    expect(await call('getCard', { entityId: 'person/anna-lind' })).toBeDefined();
    expect(pause).toHaveBeenCalledOnce();
    turn.resolve();
    expect((await asked).mentions).toHaveLength(1);
    expect(pause.mock.calls.length).toBeGreaterThan(3);
  });

  test('findMentions leaves out names muted on the page, not those muted on its frame’s site', async () => {
    muting.list.mockResolvedValue([
      { kind: 'entity', entityId: 'person/anna-lind', name: 'Lind', host: 'news.test' },
    ]);
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    sender = { tab: tabAt('https://news.test/a#b'), url: 'https://frame.test/' };
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    sender = { tab: tabAt('https://other.test/a'), url: 'https://news.test/' };
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
  });

  test('muteName records the site or page that asks, and gives back what undoes it', async () => {
    sender = { tab: tabAt('https://News.test/a?b=1#c') };
    const request = { kind: 'entity', entityId: 'person/anna-lind', name: 'Lind' } as const;
    const site = { ...request, host: 'news.test' };
    expect(await call('muteName', { ...request, where: 'site' })).toEqual(site);
    expect(await call('muteName', { ...request, where: 'page' })).toEqual({
      ...site,
      page: 'https://News.test/a?b=1',
    });
    expect(muting.mute).toHaveBeenCalledTimes(2);
    await call('unmuteName', { muted: site });
    expect(muting.unmute).toHaveBeenCalledExactlyOnceWith(site);
  });

  test('muteName mutes a name from anywhere, and a person only from a web page', async () => {
    expect(await call('muteName', { kind: 'name', name: 'May' })).toEqual({
      kind: 'name',
      name: 'May',
    });
    const request = { kind: 'entity', entityId: 'e', name: 'May', where: 'site' } as const;
    await expect(call('muteName', request)).rejects.toMatchObject({ code: 'bad-request' });
    expect(muting.mute).toHaveBeenCalledOnce();
  });

  test('calls about all data are passed on, once the store is ready', async () => {
    const counts = { ...sampleCounts, setAside: ['a'] };
    const tally = { added: 1, updated: 0, unchanged: 0, failed: [] };
    readerData.count.mockResolvedValue(counts);
    readerData.readPage.mockResolvedValue({ records: [], next: 'b' });
    readerData.findKept.mockResolvedValue(['a']);
    readerData.restore.mockResolvedValue(tally);
    expect(await call('countKept', {})).toBe(counts);
    expect(await call('readBackup', { after: 'a' })).toEqual({ records: [], next: 'b' });
    expect(await call('findKept', { articleIds: ['a', 'b'] })).toEqual(['a']);
    const plan = { changes: [], refused: [] };
    readerData.plan.mockResolvedValue(plan);
    expect(await call('planRestore', { records: [] })).toBe(plan);
    expect(await call('restoreRecords', { records: [], choices: true })).toBe(tally);
    expect(await call('finishRestore', {})).toBeUndefined();
    expect(ready).toHaveBeenCalledTimes(6);
    expect(readerData.readPage).toHaveBeenCalledExactlyOnceWith('a');
    expect(readerData.restore).toHaveBeenCalledExactlyOnceWith([], true, []);
    expect(readerData.finish).toHaveBeenCalledOnce();
  });

  test('everything is erased even if nothing can be prepared', async () => {
    ready.mockRejectedValue(new Error('the store is broken'));
    expect(await call('eraseEverything', {})).toBeUndefined();
    expect(readerData.erase).toHaveBeenCalledOnce();
  });

  test('getCard builds the card', async () => {
    expect(await call('getCard', { entityId: 'person/anna-lind' })).toMatchObject({
      entity: { name: 'Anna Lind' },
      roles: [{ label: 'head of Nordbank' }],
      contested: [{ claim: { speaker: { name: 'Anna Lind' } } }],
    });
  });

  test('getEntities tells names apart, and leaves out unknown ids', async () => {
    const entityIds = ['person/gerd-moser', 'person/nobody', 'person/anna-lind'];
    expect(await call('getEntities', { entityIds })).toEqual([
      { id: 'person/gerd-moser', type: 'person', name: 'Gerd Moser' },
      { id: 'person/anna-lind', type: 'person', name: 'Anna Lind', detail: 'head of Nordbank' },
    ]);
  });

  test('search searches', async () => {
    expect(await call('search', { query: 'moser', limit: 5 })).toMatchObject([
      { title: 'Gerd Moser' },
    ]);
    expect(await call('search', { query: '', limit: 5 })).toEqual([]);
  });

  test('getArticle gives the article with its facts', async () => {
    const found = await call('getArticle', { articleId: 'article-1' });
    expect(found.article.text).toBe(TEXT);
    expect(found.statements).toHaveLength(2);
  });

  test('listSources lists them with their counts', async () => {
    expect(await call('listSources', {})).toMatchObject([
      { id: 'source-1', articles: 1, people: 2, statements: 2 },
    ]);
  });

  test('addKit is told which kit and which frame asks', async () => {
    await call('addKit', { kit: 'card' });
    expect(addKit).toHaveBeenCalledWith('card', { id: 'dramatis', frameId: 3 });
  });
});

describe('the badge', () => {
  const sender = { id: 'dramatis', frameId: 3 };

  test('gets a page’s names with the answer', async () => {
    badge.show.mockReset();
    const { mentions } = await call('findMentions', MENTIONS);
    expect(badge.show.mock.calls).toEqual([[sender, mentions]]);
  });

  test('is cleared when a page has no names any more', async () => {
    badge.show.mockReset();
    await call('clearBadge', {});
    expect(badge.show.mock.calls).toEqual([[sender, []]]);
  });
});

describe('anything missing', () => {
  test.each([
    ['getCard', { entityId: 'person/nobody' }],
    ['getArticle', { articleId: 'article-9' }],
    ['setSourceEnabled', { sourceId: 'source-9', enabled: false }],
    ['renameSource', { sourceId: 'source-9', name: 'x' }],
    ['removeSource', { sourceId: 'source-9' }],
    ['restoreSource', { sourceId: 'source-9' }],
  ] as const)('%s fails with not-found, in words for a reader', async (name, request) => {
    const failing = call(name, request as RequestOf<BackgroundCalls, typeof name>);
    await expect(failing).rejects.toMatchObject({
      name: 'CallError',
      code: 'not-found',
      message: /\w/,
    });
  });

  test('an unknown source doesn’t change what is known', async () => {
    await expect(
      call('setSourceEnabled', { sourceId: 'source-9', enabled: false }),
    ).rejects.toThrow('source-9');
    expect(publishGate).not.toHaveBeenCalled();
  });

  test('other failures of the store are not mistaken for that', async () => {
    vi.spyOn(database, 'use').mockRejectedValue(new Error('the disk is full'));
    await expect(
      call('setSourceEnabled', { sourceId: 'source-1', enabled: false }),
    ).rejects.toThrow('the disk is full');
  });
});

describe('a source that is switched', () => {
  test('off leaves cards, search and pages at once, and is back when on again', async () => {
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    const off = await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect(off).toMatchObject([{ id: 'source-1', enabled: false }]);
    await vi.waitFor(() => expect(publishGate).toHaveBeenCalledTimes(1));
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    expect(await call('search', { query: 'moser', limit: 5 })).toEqual([]);
    await expect(call('getCard', { entityId: 'person/anna-lind' })).rejects.toMatchObject({
      code: 'not-found',
    });

    await call('setSourceEnabled', { sourceId: 'source-1', enabled: true });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
  });

  test('off still shows its article to readers who have it open', async () => {
    await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect(await call('getArticle', { articleId: 'article-1' })).toMatchObject({
      source: { enabled: false },
    });
  });
});

describe('a source that is removed', () => {
  test('leaves cards, search and pages at once, and is back when restored', async () => {
    const given = facts('a-2');
    await writeArticle(
      database,
      { ...source('own:1'), kind: 'own' },
      article('a-2', { sourceId: 'own:1' }),
      { ...given, aliases: given.aliases.map((alias) => ({ ...alias, sourceId: 'own:1' })) },
    );
    await call('setSourceEnabled', { sourceId: 'source-1', enabled: false });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    const removed = await call('removeSource', { sourceId: 'own:1' });
    expect(removed[1]).toMatchObject({ id: 'own:1', removedAt: 9 });
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    expect(await call('search', { query: 'moser', limit: 5 })).toEqual([]);
    for (const [name, request] of [
      ['getCard', { entityId: 'person/anna-lind' }],
      ['getArticle', { articleId: 'a-2' }],
    ] as const) {
      await expect(call(name, request as never)).rejects.toMatchObject({ code: 'not-found' });
    }
    await call('restoreSource', { sourceId: 'own:1' });
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
    expect(await call('getArticle', { articleId: 'a-2' })).toMatchObject({
      source: { id: 'own:1' },
    });
  });
});

test('pages hear of an import when it is finished', async () => {
  const target = { id: 'own:1', name: 'Mine' };
  added.import.mockResolvedValue({ articleId: 'x' });
  const request = { article: { text: TEXT, key: 'k' }, target };
  expect(await call('importArticle', request)).toEqual({ articleId: 'x' });
  expect(added.import.mock.calls).toEqual([[request.article, target]]);
  expect(publishGate).not.toHaveBeenCalled();
  await call('finishImport', {});
  expect(publishGate).toHaveBeenCalledOnce();
});

describe('our own pages', () => {
  test.each([
    [{ articleId: 'a/1' }, { id: 'a/1' }],
    [
      { articleId: 'a/1', start: 0, end: 7 },
      { id: 'a/1', start: '0', end: '7' },
    ],
    [{ articleId: 'a/1', start: 3 }, { id: 'a/1' }],
  ])('an article opens at its span, when there is one: %j', async (request, parameters) => {
    await call('openArticle', request);
    expect(openTab.mock.calls).toEqual([['article.html', parameters]]);
  });

  test('the search opens with its query', async () => {
    await call('openSearch', { query: 'Anna & Gerd' });
    expect(openTab.mock.calls).toEqual([['popup.html', { q: 'Anna & Gerd' }]]);
  });
});

describe('before the bundle is in the store', () => {
  const REQUESTS = [
    ['findMentions', MENTIONS],
    ['getCard', { entityId: 'person/anna-lind' }],
    ['getEntities', { entityIds: [] }],
    ['search', { query: 'anna', limit: 1 }],
    ['listSources', {}],
    ['setSourceEnabled', { sourceId: 'source-1', enabled: true }],
    ['renameSource', { sourceId: 'source-1', name: 'x' }],
    ['orderSources', { sourceIds: [] }],
    ['restoreSource', { sourceId: 'source-1' }],
    ['discardSource', { sourceId: 'source-1' }],
    ['getArticle', { articleId: 'article-1' }],
  ] as const;

  test.each(REQUESTS)('%s waits', async (name, request) => {
    const filled = createDeferred<void>();
    ready.mockReturnValue(filled.promise);
    const use = vi.spyOn(database, 'use');
    const reply = call(name, request as RequestOf<BackgroundCalls, typeof name>);
    expect(use).not.toHaveBeenCalled();
    filled.resolve();
    expect(await reply).toBeDefined();
  });

  test.each(REQUESTS)('%s fails when the bundle cannot be brought in', async (name, request) => {
    ready.mockRejectedValue(new Error('no store'));
    await expect(call(name, request as RequestOf<BackgroundCalls, typeof name>)).rejects.toThrow(
      'no store',
    );
  });
});
