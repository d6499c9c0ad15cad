// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { type CardLink, type CardLinkDeps, createCardLink } from '@/lib/page/hover/card-link.ts';
import type { Opening } from '@/lib/page/kits/card-kit.ts';
import { placeOfKit } from '@/lib/page/kits/get-kit.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { settle } from '../../../support/fake-clock.ts';
import { markParagraphs } from '../page-fixtures.ts';

const scope = globalThis as Record<string, unknown>;
const card = {
  prepare: vi.fn<(opening: Opening) => void>(),
  drop: vi.fn(),
  show: vi.fn<(opening: Opening) => void>(),
  hide: vi.fn(),
  goTo: vi.fn(),
  destroy: vi.fn(),
};
const kit = { createPageCard: vi.fn(() => card) };
const addKit = vi.fn<() => Promise<undefined>>();
const getCard = vi.fn<(request: { entityId: string }) => Promise<CardModel>>();
const onStale = vi.fn();
const onError = vi.fn();
let link: CardLink;
let anna: Mark;
let gerd: Mark;

beforeEach(() => {
  for (const mock of [...Object.values(card), kit.createPageCard, onStale, onError]) {
    mock.mockClear();
  }
  addKit.mockReset().mockImplementation(async () => {
    scope[placeOfKit('card')] = kit;
    return undefined;
  });
  getCard.mockReset().mockImplementation(async ({ entityId }) => ({ id: entityId }) as never);
  [anna, gerd] = markParagraphs('Anna', 'Gerd') as [Mark, Mark];
  link = createCardLink({
    window,
    marks: () => [anna, gerd],
    background: { addKit, getCard },
    onStale,
    onError,
  } as unknown as CardLinkDeps);
});
afterEach(() => {
  delete scope[placeOfKit('card')];
});

const shown = () => card.show.mock.lastCall?.[0];

describe('the card’s code', () => {
  test('is loaded once while the pointer rests, and draws the card under it', async () => {
    link.prepare(anna, undefined);
    link.prepare(gerd, { x: 3, y: 4 });
    await settle();
    expect(addKit).toHaveBeenCalledTimes(1);
    expect(card.prepare.mock.calls).toEqual([
      [expect.objectContaining({ mark: gerd, at: { x: 3, y: 4 } })],
    ]);
    expect(card.show).not.toHaveBeenCalled();
  });

  test('that arrives after the pointer has left draws nothing', async () => {
    link.prepare(anna, undefined);
    link.drop();
    await settle();
    expect(card.prepare).not.toHaveBeenCalled();
    link.prepare(anna, undefined);
    await settle();
    expect(card.prepare).toHaveBeenCalledTimes(1);
    link.drop();
    expect(card.drop).toHaveBeenCalledTimes(1);
  });

  test('that is already there is not requested', async () => {
    scope[placeOfKit('card')] = kit;
    link.show(anna, 'keyboard', undefined);
    await settle();
    expect(addKit).not.toHaveBeenCalled();
    expect(shown()).toMatchObject({ mark: anna, by: 'keyboard' });
  });

  test('that doesn’t arrive is an error, and the next try may succeed', async () => {
    addKit.mockResolvedValueOnce(undefined);
    link.show(anna, 'pointer', undefined);
    await settle();
    expect(onError.mock.lastCall?.[0]).toMatchObject({
      message: 'No code for “card” came',
    });
    link.show(anna, 'pointer', undefined);
    await settle();
    expect(card.show).toHaveBeenCalledTimes(1);
  });

  test('of an extension that is gone is reported', async () => {
    addKit.mockRejectedValueOnce(new CallError('stale', 'reload'));
    link.show(anna, 'pointer', undefined);
    await settle();
    expect(onStale).toHaveBeenCalled();
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('the content of a card', () => {
  test('is requested once while the pointer rests, and is there when the card opens', async () => {
    link.prepare(anna, undefined);
    await settle();
    link.show(anna, 'pointer', { x: 3, y: 4 });
    await settle();
    const context = { block: 'Anna', title: '', people: [] };
    expect(getCard.mock.calls).toEqual([[{ entityId: 'person/anna', context }]]);
    expect(shown()).toMatchObject({ at: { x: 3, y: 4 }, answer: { state: { kind: 'ready' } } });
  });

  test('is requested on opening if the pointer didn’t rest', async () => {
    link.prepare(anna, undefined);
    link.show(gerd, 'keyboard', undefined);
    await settle();
    expect(getCard.mock.calls.map(([{ entityId }]) => entityId)).toEqual([
      'person/anna',
      'person/gerd',
    ]);
    expect(await shown()?.answer.promise).toMatchObject({ kind: 'ready' });
  });

  test('reveals a missing extension while the pointer still rests', async () => {
    getCard.mockRejectedValueOnce(new CallError('stale', 'reload'));
    link.prepare(anna, undefined);
    await settle();
    expect(onStale).toHaveBeenCalledTimes(1);
  });
});

test('a card hidden or replaced before its code arrives doesn’t appear', async () => {
  link.show(anna, 'pointer', undefined);
  link.hide();
  await settle();
  expect(card.show).not.toHaveBeenCalled();
  link.destroy();
});

test('of two cards waiting, the last is shown', async () => {
  link.show(anna, 'pointer', undefined);
  link.show(gerd, 'pointer', undefined);
  await settle();
  expect(card.show.mock.calls.map(([{ mark }]) => mark)).toEqual([gerd]);
});

test('whoever needs the card gets it, and loads its code', async () => {
  link.use(({ goTo }) => goTo(anna));
  await settle();
  expect(card.goTo.mock.calls).toEqual([[anna]]);
});

test('destroyed, it removes the card, also one that is still loading', async () => {
  link.show(anna, 'pointer', undefined);
  link.destroy();
  await settle();
  expect(kit.createPageCard).not.toHaveBeenCalled();
  expect(link.card()).toBeUndefined();
});
