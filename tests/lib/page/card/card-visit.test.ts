// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { CardState, CardViewProps } from '@/lib/core/card/card-state.ts';
import type { Entity } from '@/lib/core/model.ts';
import type { MutedName, MuteRequest } from '@/lib/core/muted/muted-name.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { type CardVisit, createCardVisit } from '@/lib/page/card/card-visit.ts';
import type { Answer } from '@/lib/page/kits/card-kit.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { createDeferred } from '../../../support/deferred.ts';
import { settle } from '../../../support/fake-clock.ts';
import { markIn, markParagraphs, textIn } from '../page-fixtures.ts';

const card = (id: string): CardModel => ({
  entity: { id, type: 'person', name: `Card of ${id}` },
  roles: [],
  statements: [],
  statementsAbout: [],
  events: [],
  totals: { said: 0, about: 0, events: 0 },
  months: [],
  strip: [],
  basis: { articles: 1, outlets: 1 },
});
const ready = (id: string): CardState => ({ kind: 'ready', card: card(id) });

const background = {
  getCard: vi.fn<(request: { entityId: string }) => Promise<CardModel>>(),
  getEntities: vi.fn<(request: { entityIds: string[] }) => Promise<Entity[]>>(),
  listLines: vi.fn(async () => ({ statements: [], events: [], total: 0, months: [] })),
  openArticle: vi.fn<(request: object) => Promise<undefined>>(),
  openPerson: vi.fn<(request: object) => Promise<undefined>>(),
  muteName: vi.fn<(request: MuteRequest) => Promise<MutedName>>(),
  unmuteName: vi.fn<(request: { muted: MutedName }) => Promise<undefined>>(),
};
const told = {
  switchSiteOff: vi.fn(),
  onClosed: vi.fn(),
  onPin: vi.fn(),
  onStale: vi.fn(),
  onError: vi.fn(),
};
const unmount = vi.fn();
let drawn: CardViewProps[];
let anna: Mark;

beforeEach(() => {
  for (const mock of [...Object.values(background), ...Object.values(told), unmount]) {
    mock.mockReset();
  }
  background.getCard.mockImplementation(async ({ entityId }) => card(entityId));
  background.openArticle.mockResolvedValue(undefined);
  background.openPerson.mockResolvedValue(undefined);
  [anna] = markParagraphs('Anna') as [Mark];
  drawn = [];
});

const open = (answer: Answer, mark = anna, isOnSite = true): CardVisit =>
  createCardVisit(mark, answer, {
    background,
    isOnSite,
    view: { render: (props) => drawn.push(props), unmount },
    ...told,
  });
const openReady = () => {
  const state = ready('person/anna');
  return open({ promise: Promise.resolve(state), state });
};
const last = (): CardViewProps => drawn.at(-1) as CardViewProps;
const shownName = (): string | undefined => {
  const { state } = last();
  return state.kind === 'ready' ? state.card.entity.name : undefined;
};

describe('a card that is shown', () => {
  test('shows the page’s name at once while loading, then the answer', async () => {
    open({ promise: Promise.resolve(ready('person/anna')) });
    expect(drawn.map(({ state }) => state)).toEqual([{ kind: 'loading', name: 'Anna' }]);
    await settle();
    expect(last().state).toEqual(ready('person/anna'));
    expect(last()).toMatchObject({ why: anna.mention.reason, canGoBack: false });
  });

  test('is complete at once, without a question, if its answer came while the pointer rested', async () => {
    openReady();
    await settle();
    expect(drawn.map(({ state }) => state.kind)).toEqual(['ready']);
    expect(background.getCard).not.toHaveBeenCalled();
  });

  test('is unmounted at its end, and a late answer draws nothing', async () => {
    const late = createDeferred<CardState>();
    const visit = open({ promise: late.promise });
    visit.end();
    late.resolve(ready('person/anna'));
    await settle();
    expect(unmount).toHaveBeenCalledTimes(1);
    expect(drawn.map(({ state }) => state.kind)).toEqual(['loading']);
  });

  test('shows whether it is pinned', () => {
    const visit = openReady();
    expect(last().isPinned).toBe(false);
    last().onPin?.(true);
    expect(told.onPin.mock.calls).toEqual([[true]]);
    visit.setPinned(true);
    expect(last()).toMatchObject({ isPinned: true, state: { kind: 'ready' } });
  });

  test('on one of our own pages has no site to switch off and no mark to remove', () => {
    const state = ready('person/anna');
    open({ promise: Promise.resolve(state), state }, anna, false);
    expect(last()).toMatchObject({ onSiteOff: undefined, muting: undefined });
    open({ promise: Promise.resolve(state), state });
    expect(last()).toMatchObject({ onSiteOff: told.switchSiteOff, muting: { surface: 'Anna' } });
  });

  test('can have its mark removed and restored; a card behind it has none', async () => {
    const muted: MutedName = { kind: 'name', name: 'Anna' };
    background.muteName.mockResolvedValue(muted);
    openReady();
    const { muting } = last();
    expect(muting?.surface).toBe('Anna');
    expect(await muting?.mute({ kind: 'name', name: 'Anna' })).toBe(muted);
    await muting?.unmute(muted);
    expect(background.unmuteName).toHaveBeenCalledExactlyOnceWith({ muted });
    last().onOpenEntity('person/gerd');
    await settle();
    expect(last().muting).toBeUndefined();
  });
});

describe('following links inside the card', () => {
  test('leaves a trail back to where it began', async () => {
    openReady();
    last().onOpenEntity('person/berta');
    expect(last().state).toEqual({ kind: 'loading', name: '' });
    await settle();
    last().onOpenEntity('event/summit');
    await settle();
    expect(shownName()).toBe('Card of event/summit');
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/berta');
    expect(last()).toMatchObject({ canGoBack: true, why: undefined });
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/anna');
    expect(last()).toMatchObject({ canGoBack: false, why: anna.mention.reason });
  });

  test('back at the beginning there is nothing further back', async () => {
    openReady();
    last().onBack();
    last().onOpenEntity('person/berta');
    await settle();
    last().onBack();
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('an answer for a card that was left is dropped', async () => {
    openReady();
    const late = createDeferred<CardModel>();
    background.getCard.mockReturnValueOnce(late.promise);
    last().onOpenEntity('person/berta');
    last().onBack();
    await settle();
    late.resolve(card('person/berta'));
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('before the first answer has arrived, that answer is dropped', async () => {
    const late = createDeferred<CardState>();
    open({ promise: late.promise });
    last().onOpenEntity('person/berta');
    await settle();
    late.resolve(ready('person/anna'));
    await settle();
    expect(shownName()).toBe('Card of person/berta');
  });
});

test('a name that may mean several asks which, and the choice can be taken back', async () => {
  const entityIds = ['person/anna-lind', 'person/anna-moser'];
  const options = [
    { id: 'person/anna-lind', name: 'Anna Lind', type: 'person' as const },
    { id: 'person/anna-moser', name: 'Anna Moser', type: 'person' as const },
  ];
  background.getEntities.mockResolvedValue(options);
  const state: CardState = { kind: 'ambiguous', name: 'Anna', options };
  open({ promise: Promise.resolve(state), state }, markIn(textIn('#p0'), 'Anna', { entityIds }));
  last().onChoose('person/anna-moser');
  await settle();
  expect(shownName()).toBe('Card of person/anna-moser');
  last().onBack();
  await settle();
  expect(background.getEntities).toHaveBeenCalledWith({ entityIds });
  expect(last().state).toMatchObject(state);
});

describe('an error', () => {
  test('is shown in the card, and trying again may help', async () => {
    const state: CardState = { kind: 'error', name: 'Anna', message: 'Nobody knows this name' };
    open({ promise: Promise.resolve(state), state });
    expect(last().state).toEqual(state);
    last().onRetry();
    expect(last().state).toEqual({ kind: 'loading', name: 'Anna' });
    await settle();
    expect(shownName()).toBe('Card of person/anna');
  });

  test('on a later card is not shown under the first name', async () => {
    openReady();
    background.getCard.mockRejectedValueOnce(new Error('lost'));
    last().onOpenEntity('person/berta');
    await settle();
    expect(last().state).toEqual({ kind: 'error', name: '', message: 'lost' });
    last().onRetry();
    expect(last().state).toEqual({ kind: 'loading', name: '' });
    await settle();
    expect(shownName()).toBe('Card of person/berta');
  });

  test('the card says once that the extension is gone', async () => {
    openReady();
    background.getCard.mockRejectedValueOnce(new CallError('stale', 'reload'));
    last().onOpenEntity('person/berta');
    await settle();
    expect(last().state).toEqual({ kind: 'stale' });
    expect(told.onStale).toHaveBeenCalledTimes(1);
  });

  test('failing to open one of our pages is reported', async () => {
    openReady();
    background.openArticle.mockRejectedValueOnce(new CallError('stale', 'reload'));
    background.openPerson.mockRejectedValueOnce(new Error('no tab'));
    last().onOpenStored('article-1', 3, 7);
    last().onOpenPerson?.('person/anna');
    await settle();
    expect(told.onStale).toHaveBeenCalledTimes(1);
    expect(told.onError).toHaveBeenCalledTimes(1);
  });
});

test('the card’s requests reach their handlers', () => {
  openReady();
  last().onOpenStored('article-1', 3, 7);
  last().onOpenPerson?.('person/anna');
  last().onSiteOff?.();
  last().onClose();
  expect(background.openArticle).toHaveBeenCalledWith({ articleId: 'article-1', start: 3, end: 7 });
  expect(background.openPerson).toHaveBeenCalledWith({ entityId: 'person/anna' });
  expect(told.switchSiteOff).toHaveBeenCalledTimes(1);
  expect(told.onClosed).toHaveBeenCalledTimes(1);
});
