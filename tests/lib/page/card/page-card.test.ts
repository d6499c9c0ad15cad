// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Opener } from '@/lib/core/hover/hover-state.ts';
import { createPageCard } from '@/lib/page/card/page-card.ts';
import type { PageCard, PageCardDeps } from '@/lib/page/kits/card-kit.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { settle } from '../../../support/fake-clock.ts';
import { markParagraphs, stack } from '../page-fixtures.ts';
import { type FakeDocument, type FakeFrames, fakeFrames } from './fake-frames.ts';

/** jsdom has no popovers. */
const popovers = HTMLElement.prototype as unknown as Record<string, unknown>;
popovers.showPopover = vi.fn();
popovers.hidePopover = vi.fn();

const told = {
  onHover: vi.fn(),
  onPin: vi.fn(),
  onUnpin: vi.fn(),
  onClosed: vi.fn(),
  onEscape: vi.fn(),
  onOpen: vi.fn(),
  onStale: vi.fn(),
  onError: vi.fn(),
  paintCurrent: vi.fn(),
  switchSiteOff: vi.fn(),
  wait: vi.fn(() => () => undefined),
};
const fill = vi.fn<FakeFrames['fillFrame']>();
let frames: FakeFrames;
let page: PageCard;
let anna: Mark;
let gerd: Mark;

beforeEach(() => {
  for (const mock of Object.values(told)) mock.mockClear();
  frames = fakeFrames();
  fill.mockImplementation(frames.fillFrame);
  const marks = markParagraphs('Anna', 'Gerd');
  [anna, gerd] = marks as [Mark, Mark];
  stack(marks);
  const deps = {
    ...told,
    window,
    // Not in the page: jsdom can't move a frame and keep its document.
    home: document.createElement('div').attachShadow({ mode: 'closed' }),
    background: { fillFrame: fill },
    language: { words: (key: string) => key, locale: 'en' },
    look: () => ({ theme: 'dark', density: 'compact', textSize: 'l' }),
    marks: () => marks,
  } as unknown as PageCardDeps;
  page = createPageCard(deps);
});
afterEach(() => {
  page.destroy();
  frames.restore();
});

const opening = (mark: Mark, by: Opener) => ({
  mark,
  by,
  at: undefined,
  answer: {
    promise: Promise.resolve({ kind: 'stale' } as const),
    state: { kind: 'loading', name: mark.mention.surface } as const,
  },
});
/** A card is there after its frame was filled. */
const show = async (mark: Mark, by: Opener = 'pointer') => {
  page.show(opening(mark, by));
  await settle();
};
const inPage = () => frames.documents.filter(({ frame, card }) => frame.isConnected && card);
const nameOf = ({ card }: FakeDocument) => (card && 'name' in card.state ? card.state.name : '');
const names = () => inPage().map(nameOf);
const last = () => inPage().at(-1) as FakeDocument;
const boxOf = (document: FakeDocument) => document.frame.parentElement as HTMLElement;
const isSeen = (document: FakeDocument) =>
  getComputedStyle(boxOf(document)).visibility === 'visible';

describe('the hover card', () => {
  test('is only one: another one replaces it', async () => {
    await show(anna);
    expect(names()).toEqual(['Anna']);
    await show(gerd);
    expect(names()).toEqual(['Gerd']);
    page.hide();
    expect(names()).toEqual([]);
  });

  test('has the chosen theme and density, and our host', async () => {
    await show(anna);
    expect(boxOf(last()).dataset.theme).toBe('dark');
    expect(last().told.findLast(({ type }) => type === 'look')).toEqual({
      type: 'look',
      look: { theme: 'dark', density: 'compact', textSize: 'l', form: 'beside' },
    });
    expect(page.isOwn(document.querySelector('dramatis-host'))).toBe(true);
    expect(page.isOwn(document.body)).toBe(false);
  });

  test('opened by key takes the focus and gives it back', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="before"></button>');
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    await show(anna, 'keyboard');
    expect(frames.root().activeElement).toBe(last().frame);
    expect(told.onHover.mock.calls).toEqual([['focus-card']]);
    page.hide();
    expect(document.activeElement).toBe(before);
  });

  test.each(['pointer', 'touch'] as const)('opened by %s leaves the focus alone', async (by) => {
    await show(anna, by);
    expect(frames.root().activeElement).toBeNull();
  });

  test('reports focus that enters and leaves its document', async () => {
    await show(anna);
    last().say({ type: 'focus', isInside: true });
    last().say({ type: 'focus', isInside: false });
    expect(told.onHover.mock.calls).toEqual([['focus-card'], ['blur-card']]);
  });

  test('hands Escape to whoever knows which card is in front', async () => {
    await show(anna);
    last().say({ type: 'escape' });
    expect(told.onEscape).toHaveBeenCalledTimes(1);
    expect(names()).toEqual(['Anna']);
  });

  test('closed from inside, lets its owner decide', async () => {
    await show(anna);
    last().say({ type: 'close' });
    expect(told.onClosed).toHaveBeenCalledTimes(1);
    expect(names()).toEqual(['Anna']);
  });
});

describe('a card that is prepared', () => {
  const host = () => document.querySelector('dramatis-host');
  const prepare = async (mark: Mark) => {
    page.prepare(opening(mark, 'pointer'));
    await settle();
  };

  test('is drawn unseen, and then shown as it is', async () => {
    await prepare(anna);
    expect(names()).toEqual(['Anna']);
    expect(isSeen(last())).toBe(false);
    expect(page.placeOf(0, 0)).toBe('elsewhere');
    await show(anna);
    expect(last().told.filter(({ type }) => type === 'draw')).toHaveLength(1);
    expect(isSeen(last())).toBe(true);
    expect(page.placeOf(0, 0)).toBe('card');
  });

  test('is seen no sooner than it is drawn', async () => {
    page.show(opening(anna, 'pointer'));
    const shown = frames.root().querySelector('.frame') as HTMLElement;
    expect(getComputedStyle(shown).visibility).toBe('hidden');
    await settle();
    expect(getComputedStyle(shown).visibility).toBe('visible');
  });

  test('and dropped leaves nothing in a page that never showed a card', async () => {
    await prepare(anna);
    expect(host()).not.toBeNull();
    page.drop();
    expect(host()).toBeNull();
    await show(gerd);
    expect(names()).toEqual(['Gerd']);
    await prepare(anna);
    page.drop();
    expect(names()).toEqual(['Gerd']);
  });

  test('of another name gives way', async () => {
    await prepare(anna);
    await show(gerd, 'keyboard');
    expect(names()).toEqual(['Gerd']);
    expect(frames.root().activeElement).toBe(last().frame);
  });

  test('stands beside the shown card until one of them closes', async () => {
    await show(anna);
    await prepare(gerd);
    expect(names()).toEqual(['Anna', 'Gerd']);
    await show(gerd);
    expect(names()).toEqual(['Gerd']);
    await prepare(anna);
    page.hide();
    expect(names()).toEqual([]);
  });
});

describe('a pinned card', () => {
  beforeEach(async () => {
    await show(anna);
    last().say({ type: 'pin', isPinned: true });
    page.pin();
  });

  test('says that it is pinned, and stays when hovering hides its card', async () => {
    expect(told.onPin).toHaveBeenCalledTimes(1);
    expect(last().card?.isPinned).toBe(true);
    expect(page.isPinned(anna)).toBe(true);
    await show(gerd);
    expect(names()).toEqual(['Anna', 'Gerd']);
    page.hide();
    expect(names()).toEqual(['Anna']);
  });

  test('closes by itself', async () => {
    last().say({ type: 'close' });
    expect(told.onClosed).not.toHaveBeenCalled();
    expect(names()).toEqual([]);
    expect(page.isPinned(anna)).toBe(false);
  });

  test('closes first if it has the focus, then the last one', async () => {
    await show(gerd);
    page.pin();
    page.focusPinned(anna);
    expect(page.closePinned()).toBe(true);
    expect(names()).toEqual(['Gerd']);
    expect(page.closePinned()).toBe(true);
    expect(page.closePinned()).toBe(false);
    expect(names()).toEqual([]);
  });

  test('becomes the hover card when unpinned', async () => {
    last().say({ type: 'pin', isPinned: false });
    expect(told.onUnpin.mock.calls).toEqual([[anna, 'pointer', false]]);
    page.unpin(anna);
    expect(last().card?.isPinned).toBe(false);
    page.hide();
    expect(names()).toEqual([]);
  });

  test('closes with all others when its content may be out of date', async () => {
    await show(gerd);
    page.pin();
    page.closeAllPinned();
    expect(names()).toEqual([]);
  });
});

describe('frames', () => {
  test('that were used are used again, and nothing of the card before is heard', async () => {
    await show(anna);
    const { frame, say } = last();
    page.hide();
    await show(gerd);
    expect(frames.documents).toHaveLength(1);
    expect(last().frame).toBe(frame);
    expect(last().told.some(({ type }) => type === 'clear')).toBe(true);
    say({ type: 'close' });
    expect(told.onClosed).toHaveBeenCalledTimes(1);
  });

  test('that lost their document are drawn again', async () => {
    await show(anna);
    const { frame } = last();
    frame.dispatchEvent(new Event('load'));
    await settle();
    expect(frames.documents).toHaveLength(2);
    expect(frames.documents[1]?.card?.state).toEqual({ kind: 'loading', name: 'Anna' });
  });

  test('that can’t be filled say so in place of a card', async () => {
    fill.mockRejectedValue(new Error('no frame here'));
    await show(anna);
    const box = frames.root().querySelector('.frame') as HTMLElement;
    expect(box.textContent).toBe('cardNoFrame');
    expect(getComputedStyle(box).visibility).toBe('visible');
    expect(told.onError).toHaveBeenCalledTimes(1);
    page.hide();
    expect(frames.root().querySelector('.frame')).toBeNull();
  });
});

test('the pointer’s place is relative to the shown card, and “elsewhere” without one', async () => {
  expect(page.placeOf(5, 5)).toBe('elsewhere');
  await show(anna);
  // jsdom gives the frame no size, so the point is on the card.
  expect(page.placeOf(0, 0)).toBe('card');
  expect(page.placeOf(900, 900)).toBe('elsewhere');
});

test('destroyed, it leaves nothing, and pending placements are dropped', async () => {
  await show(anna);
  page.destroy();
  await settle();
  expect(document.querySelector('dramatis-host')).toBeNull();
  expect(told.onError).not.toHaveBeenCalled();
});
