import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { CallHandlers } from '@/lib/background/handlers/call-handlers.ts';
import { guardCalls } from '@/lib/background/senders/guard-calls.ts';
import { createRate } from '@/lib/background/senders/rate.ts';
import { createTold } from '@/lib/background/senders/told.ts';
import { createTurns } from '@/lib/background/senders/turns.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { Mention } from '@/lib/core/gazetteer/mention.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { BASE, IN_FRAMES, PAGE, TAB } from '../../../support/senders.ts';

const mention = (surface: string, ...entityIds: string[]): Mention => ({
  blockId: 0,
  start: 0,
  end: surface.length,
  surface,
  entityIds,
  type: 'person',
  reason: { rule: 'full-name', alias: surface },
});
const link = { kind: 'stored', articleId: 'one', start: 0, end: 5 } as const;
const event = { entityId: 'summit', name: 'Summit', places: [], outlet: 'News', link };
const card = (id: string): CardModel => ({
  entity: { id, type: 'person', name: 'Anna Lind' },
  roles: [],
  statements: [],
  statementsAbout: [],
  events: [{ ...event, participants: [{ id: 'gerd', name: 'Gerd Moser' }] }],
  totals: { said: 0, about: 0, events: 0 },
  months: [],
  strip: [],
  basis: { articles: 1, outlets: 1 },
});
const MUTED: MutedName = { kind: 'name', name: 'Lind' };

const handlers = {
  findMentions: vi.fn<CallHandlers['findMentions']>(),
  getCard: vi.fn<CallHandlers['getCard']>(),
  getEntities: vi.fn<CallHandlers['getEntities']>(),
  muteName: vi.fn<CallHandlers['muteName']>(),
  unmuteName: vi.fn<CallHandlers['unmuteName']>(),
  setSiteRule: vi.fn<CallHandlers['setSiteRule']>(),
  openArticle: vi.fn<CallHandlers['openArticle']>(),
  openPerson: vi.fn<CallHandlers['openPerson']>(),
  listLines: vi.fn<CallHandlers['listLines']>(),
  rememberPage: vi.fn<CallHandlers['rememberPage']>(),
};
let now = 0;
let call: (name: string, request: unknown, sender?: Runtime.MessageSender) => Promise<unknown>;

beforeEach(() => {
  now = 0;
  for (const handler of Object.values(handlers)) handler.mockReset();
  handlers.findMentions.mockResolvedValue({
    mentions: [mention('Lind', 'anna'), mention('Ed', 'ed', 'eda')],
  });
  handlers.getCard.mockImplementation(async ({ entityId }) => card(entityId));
  handlers.getEntities.mockResolvedValue([]);
  handlers.muteName.mockResolvedValue(MUTED);
  const rate = (burst: number) => createRate({ burst, perSecond: 1, now: () => now });
  const guard = guardCalls(handlers as unknown as CallHandlers, {
    base: BASE,
    told: createTold({
      get: async () => ({}),
      set: async () => undefined,
      remove: async () => undefined,
      clear: async () => undefined,
    }),
    turns: createTurns(),
    calls: rate(1000),
    text: rate(100),
    clicks: rate(3),
    readings: rate(1),
  });
  call = (name, request, sender = PAGE) => guard(name, request, sender);
});

const ask = (sender = PAGE) =>
  call('findMentions', { blocks: [{ id: 0, text: 'Lind' }], page: {} }, sender);
const REFUSED = { code: 'refused' };
const BUSY = { code: 'busy' };

describe('a card', () => {
  test('is allowed for people whom an answer has named on that page', async () => {
    await expect(call('getCard', { entityId: 'anna' })).rejects.toMatchObject(REFUSED);
    await ask();
    expect(await call('getCard', { entityId: 'anna' })).toMatchObject({ entity: { id: 'anna' } });
    await expect(call('getCard', { entityId: 'otto' })).rejects.toMatchObject(REFUSED);
  });

  test('is not allowed for another frame, tab or document', async () => {
    await ask();
    const others = [
      ...Object.values(IN_FRAMES),
      { ...PAGE, tab: { ...TAB, id: 8 } },
      { ...PAGE, documentId: 'document-2' },
    ];
    for (const sender of others)
      await expect(call('getCard', { entityId: 'anna' }, sender)).rejects.toMatchObject(REFUSED);
  });

  test('of somebody named on a shown card is allowed as often as somebody clicks', async () => {
    await ask();
    await expect(call('getCard', { entityId: 'gerd' })).rejects.toMatchObject(REFUSED);
    await call('getCard', { entityId: 'anna' });
    for (let i = 0; i < 3; i++) await call('getCard', { entityId: 'gerd' });
    await expect(call('getCard', { entityId: 'summit' })).rejects.toMatchObject(BUSY);
    now = 1000;
    await call('getCard', { entityId: 'summit' });
    for (let i = 0; i < 20; i++) await call('getCard', { entityId: 'anna' });
  });
});

test('a choice only has people whom an answer has named', async () => {
  await ask();
  await call('getEntities', { entityIds: ['ed', 'otto', 'eda'] });
  expect(handlers.getEntities.mock.calls).toEqual([[{ entityIds: ['ed', 'eda'] }, PAGE]]);
});

describe('muting', () => {
  const person = (entityId: string) => ({ kind: 'entity', entityId, name: 'x', where: 'page' });

  test('is allowed for names and people that an answer has named', async () => {
    await ask();
    await call('muteName', { kind: 'name', name: 'LIND' });
    await call('muteName', person('anna'));
    await expect(call('muteName', { kind: 'name', name: 'Moser' })).rejects.toMatchObject(REFUSED);
    await expect(call('muteName', person('gerd'))).rejects.toMatchObject(REFUSED);
    expect(handlers.muteName).toHaveBeenCalledTimes(2);
  });

  test('is undone where it was done', async () => {
    await ask();
    await expect(call('unmuteName', { muted: MUTED })).rejects.toMatchObject(REFUSED);
    await call('muteName', { kind: 'name', name: 'Lind' });
    await call('unmuteName', { muted: MUTED });
    const other = { kind: 'name', name: 'Moser' };
    await expect(call('unmuteName', { muted: other })).rejects.toMatchObject(REFUSED);
  });

  test('is allowed as often as somebody clicks', async () => {
    await ask();
    for (let i = 0; i < 3; i++) await call('muteName', person('anna'));
    await expect(call('muteName', person('anna'))).rejects.toMatchObject(BUSY);
  });
});

describe('a site', () => {
  test('can be switched on again only by the page that switched it off', async () => {
    const off = { host: 'news.test', on: false };
    for (const on of [true, null])
      await expect(call('setSiteRule', { host: 'news.test', on })).rejects.toMatchObject(REFUSED);
    await call('setSiteRule', off);
    await call('setSiteRule', { host: 'news.test', on: null });
    expect(handlers.setSiteRule).toHaveBeenLastCalledWith(
      { host: 'news.test', on: null },
      expect.anything(),
    );
    const [frame] = Object.values(IN_FRAMES);
    await expect(call('setSiteRule', { host: 'news.test', on: null }, frame)).rejects.toMatchObject(
      REFUSED,
    );
  });

  test('can be switched off by its own pages and their frames, and no other by them', async () => {
    await call('setSiteRule', { host: 'news.test', on: false });
    const [frame] = Object.values(IN_FRAMES);
    await call('setSiteRule', { host: 'news.test', on: false }, frame);
    await call('setSiteRule', { host: 'ads.test', on: false }, frame);
    expect(handlers.setSiteRule).toHaveBeenCalledTimes(3);
    for (const request of [
      { host: 'ads.test', on: true },
      { host: 'ads.test', on: false },
      { host: 'test', on: false },
    ])
      await expect(call('setSiteRule', request)).rejects.toMatchObject(REFUSED);
  });
});

describe('a tab', () => {
  test('opens for articles that a card has cited, as often as somebody clicks', async () => {
    const request = { articleId: 'one', start: 0, end: 5 };
    await ask();
    await expect(call('openArticle', request)).rejects.toMatchObject(REFUSED);
    await call('getCard', { entityId: 'anna' });
    for (let i = 0; i < 3; i++) await call('openArticle', request);
    await expect(call('openArticle', request)).rejects.toMatchObject(BUSY);
    await expect(call('openPerson', { entityId: 'anna' })).rejects.toMatchObject(BUSY);
    await expect(call('openArticle', { articleId: 'two' })).rejects.toMatchObject(REFUSED);
  });

  test('opens for whoever is named on the page or on a card, as often as somebody clicks', async () => {
    await expect(call('openPerson', { entityId: 'anna' })).rejects.toMatchObject(REFUSED);
    await ask();
    for (let i = 0; i < 3; i++) await call('openPerson', { entityId: 'anna' });
    await expect(call('openPerson', { entityId: 'anna' })).rejects.toMatchObject(BUSY);
    expect(handlers.openPerson).toHaveBeenCalledTimes(3);
  });

  test('lists the lines of whoever is named, as often as somebody clicks', async () => {
    handlers.listLines.mockResolvedValue({ statements: [], events: [], total: 0, months: [] });
    const lines = { entityId: 'anna', part: 'said', offset: 0, limit: 20 };
    await expect(call('listLines', lines)).rejects.toMatchObject(REFUSED);
    await ask();
    for (let i = 0; i < 3; i++) await call('listLines', lines);
    await expect(call('listLines', lines)).rejects.toMatchObject(BUSY);
    expect(handlers.listLines).toHaveBeenCalledTimes(3);
  });

  test('opens for nobody whose own tab isn’t in front', async () => {
    const behind = { ...PAGE, tab: { ...TAB, active: false } };
    await ask();
    await expect(call('openPerson', { entityId: 'anna' }, behind)).rejects.toMatchObject(REFUSED);
    await call('openPerson', { entityId: 'anna' });
    expect(handlers.openPerson).toHaveBeenCalledOnce();
  });
});

test('only a page itself is remembered, and not twice at once', async () => {
  for (const sender of Object.values(IN_FRAMES))
    await expect(call('rememberPage', {}, sender)).rejects.toMatchObject(REFUSED);
  await call('rememberPage', {});
  await expect(call('rememberPage', {})).rejects.toMatchObject(BUSY);
});

describe('questions', () => {
  test('may have as much text as a tab may ask about', async () => {
    for (let i = 0; i < 25; i++) await ask();
    await expect(ask()).rejects.toMatchObject(BUSY);
    await ask({ ...PAGE, tab: { ...TAB, id: 8 } });
  });

  test('of one page wait for each other, and delay no card of another page', async () => {
    const other = { ...PAGE, tab: { ...TAB, id: 8 } };
    await ask(other);
    const slow = createDeferred<{ mentions: Mention[] }>();
    handlers.findMentions.mockReset().mockReturnValueOnce(slow.promise);
    handlers.findMentions.mockResolvedValue({ mentions: [] });
    const first = ask();
    const second = ask();
    expect(await call('getCard', { entityId: 'anna' }, other)).toBeDefined();
    expect(await ask(other)).toEqual({ mentions: [] });
    expect(handlers.findMentions).toHaveBeenCalledTimes(2);
    slow.resolve({ mentions: [] });
    await Promise.all([first, second]);
    expect(handlers.findMentions).toHaveBeenCalledTimes(3);
  });
});
