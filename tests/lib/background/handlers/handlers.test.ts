import { describe, expect, test, vi } from 'vitest';
import { sampleCounts } from '@/playground/gallery/sample-data.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { TEXT } from '../../store/fixtures.ts';

import 'fake-indexeddb/auto';
import { MENTIONS, tabAt, useHandlers } from './handler-fixtures.ts';

const {
  at,
  call,
  importing,
  badge,
  muting,
  readerData,
  openTab,
  addKit,
  pause,
  publishGate,
  ready,
} = useHandlers();

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
    at.sender = { tab: tabAt('https://news.test/a#b'), url: 'https://frame.test/' };
    expect((await call('findMentions', MENTIONS)).mentions).toEqual([]);
    at.sender = { tab: tabAt('https://other.test/a'), url: 'https://news.test/' };
    expect((await call('findMentions', MENTIONS)).mentions).toHaveLength(1);
  });

  test('muteName records the site or page that asks, and gives back what undoes it', async () => {
    at.sender = { tab: tabAt('https://News.test/a?b=1#c') };
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
      statements: [{ disputes: [{ statement: { speaker: { name: 'Gerd Moser' } } }] }],
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
    expect(await call('search', { query: 'moser', limit: 5 })).toMatchObject({
      hits: [{ title: 'Gerd Moser' }, { kind: 'article' }],
      totals: { person: 1, event: 0, statement: 0, article: 1 },
    });
    expect(await call('search', { query: '', limit: 5 })).toMatchObject({ hits: [] });
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

test('pages hear of an import when it is finished', async () => {
  const target = { id: 'own:1', name: 'Mine' };
  importing.import.mockResolvedValue([{ state: 'added' }]);
  const articles = [{ text: TEXT, key: 'k' }];
  expect(await call('importArticles', { articles, target })).toEqual([{ state: 'added' }]);
  expect(importing.import.mock.calls).toEqual([[articles, target]]);
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

  test.each([
    [{ entityId: 'person/anna & co' }, { id: 'person/anna & co' }],
    [
      { entityId: 'person/anna', statementId: 'a#1' },
      { id: 'person/anna', statement: 'a#1' },
    ],
  ])('a person opens at a statement, when there is one: %j', async (request, parameters) => {
    await call('openPerson', request);
    expect(openTab.mock.calls).toEqual([['person.html', parameters]]);
  });
});
