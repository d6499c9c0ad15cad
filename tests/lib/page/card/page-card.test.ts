// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardViewProps } from '@/lib/core/card/card-state.ts';
import type { Opener } from '@/lib/core/hover/hover-state.ts';
import { createPageCard } from '@/lib/page/card/page-card.ts';
import type { PageCard, PageCardDeps } from '@/lib/page/kits/card-kit.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { settle } from '../../../support/fake-clock.ts';
import { markParagraphs, stack } from '../page-fixtures.ts';

/** jsdom has no popovers. */
const popovers = HTMLElement.prototype as unknown as Record<string, unknown>;
popovers.showPopover = vi.fn();
popovers.hidePopover = vi.fn();

const drawn: CardViewProps[] = [];
const told = {
  onHover: vi.fn(),
  onPin: vi.fn(),
  onUnpin: vi.fn(),
  onClosed: vi.fn(),
  onOpen: vi.fn(),
  onStale: vi.fn(),
  onError: vi.fn(),
  paintCurrent: vi.fn(),
  switchSiteOff: vi.fn(),
};
let root: ShadowRoot;
let page: PageCard;
let anna: Mark;
let gerd: Mark;

beforeEach(() => {
  for (const mock of Object.values(told)) mock.mockClear();
  drawn.length = 0;
  const marks = markParagraphs('Anna', 'Gerd');
  [anna, gerd] = marks as [Mark, Mark];
  stack(marks);
  const deps = {
    ...told,
    window,
    background: {},
    language: { words: (key: string) => key, locale: 'en' },
    look: () => ({ theme: 'dark', density: 'compact' }),
    marks: () => marks,
  } as unknown as PageCardDeps;
  page = createPageCard(deps, {
    css: '',
    createView: (frame) => ({
      render(props) {
        drawn.push(props);
        root = frame.getRootNode() as ShadowRoot;
        const name = 'name' in props.state ? props.state.name : '';
        if (!frame.firstChild) frame.innerHTML = `<div role="dialog" tabindex="-1">${name}</div>`;
      },
      unmount: () => frame.replaceChildren(),
    }),
  });
});
afterEach(() => page.destroy());

const show = (mark: Mark, by: Opener = 'pointer') =>
  page.show({
    mark,
    by,
    at: undefined,
    answer: {
      promise: Promise.resolve({ kind: 'stale' }),
      state: { kind: 'loading', name: mark.mention.surface },
    },
  });
const names = () => [...root.querySelectorAll('[role="dialog"]')].map((each) => each.textContent);
const last = () => drawn.at(-1) as CardViewProps;

describe('the hover card', () => {
  test('is only one: another one replaces it', () => {
    show(anna);
    expect(names()).toEqual(['Anna']);
    show(gerd);
    expect(names()).toEqual(['Gerd']);
    page.hide();
    expect(names()).toEqual([]);
  });

  test('has the chosen theme and density, and our host', () => {
    show(anna);
    expect(root.querySelector<HTMLElement>('.frame')?.dataset.theme).toBe('dark');
    expect(root.querySelector<HTMLElement>('.frame')?.dataset.density).toBe('compact');
    expect(page.isOwn(document.querySelector('dramatis-host'))).toBe(true);
    expect(page.isOwn(document.body)).toBe(false);
  });

  test('opened by key takes the focus and gives it back', () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="before"></button>');
    const before = document.querySelector<HTMLElement>('#before');
    before?.focus();
    show(anna, 'keyboard');
    expect(root.activeElement?.textContent).toBe('Anna');
    expect(told.onHover.mock.calls).toEqual([['focus-card']]);
    page.hide();
    expect(document.activeElement).toBe(before);
  });

  test.each(['pointer', 'touch'] as const)('opened by %s leaves the focus alone', (by) => {
    show(anna, by);
    expect(root.activeElement).toBeNull();
  });

  test('reports focus that enters and leaves, but not moves between controls', () => {
    show(anna);
    const dialog = root.querySelector('[role="dialog"]');
    const event = (type: string, relatedTarget: Element | null) =>
      dialog?.dispatchEvent(new FocusEvent(type, { bubbles: true, relatedTarget }));
    event('focusout', dialog);
    expect(told.onHover).not.toHaveBeenCalled();
    event('focusout', null);
    expect(told.onHover.mock.calls).toEqual([['blur-card']]);
  });

  test('closed from inside, lets its owner decide', () => {
    show(anna);
    last().onClose();
    expect(told.onClosed).toHaveBeenCalledTimes(1);
    expect(names()).toEqual(['Anna']);
  });
});

describe('a card that is prepared', () => {
  const host = () => document.querySelector('dramatis-host');
  const frame = () => root.querySelector<HTMLElement>('.frame');
  const prepare = (mark: Mark) =>
    page.prepare({
      mark,
      by: 'pointer',
      at: undefined,
      answer: {
        promise: Promise.resolve({ kind: 'stale' }),
        state: { kind: 'loading', name: mark.mention.surface },
      },
    });

  test('is drawn unseen, and then shown as it is', () => {
    prepare(anna);
    expect(names()).toEqual(['Anna']);
    expect(getComputedStyle(frame() as Element).visibility).toBe('hidden');
    expect(page.placeOf(0, 0)).toBe('elsewhere');
    show(anna);
    expect(drawn).toHaveLength(1);
    expect(getComputedStyle(frame() as Element).visibility).toBe('visible');
    expect(page.placeOf(0, 0)).toBe('card');
  });

  test('and dropped leaves nothing in a page that never showed a card', () => {
    prepare(anna);
    expect(host()).not.toBeNull();
    page.drop();
    expect(host()).toBeNull();
    show(gerd);
    expect(names()).toEqual(['Gerd']);
    prepare(anna);
    page.drop();
    expect(names()).toEqual(['Gerd']);
  });

  test('of another name gives way', () => {
    prepare(anna);
    show(gerd, 'keyboard');
    expect(names()).toEqual(['Gerd']);
    expect(root.activeElement?.textContent).toBe('Gerd');
  });

  test('stands beside the shown card until one of them closes', () => {
    show(anna);
    prepare(gerd);
    expect(names()).toEqual(['Anna', 'Gerd']);
    show(gerd);
    expect(names()).toEqual(['Gerd']);
    prepare(anna);
    page.hide();
    expect(names()).toEqual([]);
  });
});

describe('a pinned card', () => {
  beforeEach(() => {
    show(anna);
    last().onPin?.(true);
    page.pin();
  });

  test('says that it is pinned, and stays when hovering hides its card', () => {
    expect(told.onPin).toHaveBeenCalledTimes(1);
    expect(last().isPinned).toBe(true);
    expect(page.isPinned(anna)).toBe(true);
    show(gerd);
    expect(names()).toEqual(['Anna', 'Gerd']);
    page.hide();
    expect(names()).toEqual(['Anna']);
  });

  test('closes by itself', () => {
    last().onClose();
    expect(told.onClosed).not.toHaveBeenCalled();
    expect(names()).toEqual([]);
    expect(page.isPinned(anna)).toBe(false);
  });

  test('closes first if it has the focus, then the last one', () => {
    show(gerd);
    page.pin();
    page.focusPinned(anna);
    expect(page.closePinned()).toBe(true);
    expect(names()).toEqual(['Gerd']);
    expect(page.closePinned()).toBe(true);
    expect(page.closePinned()).toBe(false);
    expect(names()).toEqual([]);
  });

  test('becomes the hover card when unpinned', () => {
    last().onPin?.(false);
    expect(told.onUnpin.mock.calls).toEqual([[anna, 'pointer', false]]);
    page.unpin(anna);
    expect(last().isPinned).toBe(false);
    page.hide();
    expect(names()).toEqual([]);
  });

  test('closes with all others when its content may be out of date', () => {
    show(gerd);
    page.pin();
    page.closeAllPinned();
    expect(names()).toEqual([]);
  });
});

test('the pointer’s place is relative to the shown card, and “elsewhere” without one', () => {
  expect(page.placeOf(5, 5)).toBe('elsewhere');
  show(anna);
  // jsdom gives the frame no size: it is where it stands.
  expect(page.placeOf(0, 0)).toBe('card');
  expect(page.placeOf(900, 900)).toBe('elsewhere');
});

test('destroyed, it leaves nothing, and pending placements are dropped', async () => {
  show(anna);
  page.destroy();
  await settle();
  expect(document.querySelector('dramatis-host')).toBeNull();
  expect(told.onError).not.toHaveBeenCalled();
});
