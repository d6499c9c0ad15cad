// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createHighlighter } from '@/lib/page/marks/highlighter.ts';
import type { Mark } from '@/lib/page/marks/mark.ts';
import { markIn, markParagraphs, textIn } from '../page-fixtures.ts';

/** Like a browser's own, but nothing can be listed, as Firefox has it for content scripts. */
class ClosedHighlight {
  readonly has: (range: AbstractRange) => boolean;
  readonly add: (range: AbstractRange) => void;
  readonly delete: (range: AbstractRange) => boolean;
  readonly clear: () => void;
  readonly changes: () => number;
  constructor(...ranges: AbstractRange[]) {
    const held = new Set(ranges);
    let changes = 0;
    this.has = (range) => held.has(range);
    this.add = (range) => {
      changes++;
      held.add(range);
    };
    this.delete = (range) => {
      changes++;
      return held.delete(range);
    };
    this.clear = () => held.clear();
    this.changes = () => changes;
    Object.defineProperty(this, 'size', { get: () => held.size });
  }
  declare readonly size: number;
}

function createRegistry() {
  const entries = new Map<string, ClosedHighlight>();
  const set = vi.fn((name: string, highlight: ClosedHighlight) => entries.set(name, highlight));
  const allowed = {
    get: (name: string) => entries.get(name),
    set,
    delete: (name: string) => entries.delete(name),
  };
  const registry = new Proxy(allowed, {
    get(target, key) {
      if (Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      throw new Error(`Permission denied to access ${String(key)}`);
    },
  });
  return { entries, set, registry: registry as unknown as HighlightRegistry };
}

let entries: Map<string, ClosedHighlight>;
let set: ReturnType<typeof createRegistry>['set'];
let highlighter: ReturnType<typeof createHighlighter>;
let anna: Mark;
let summit: Mark;

beforeEach(() => {
  vi.stubGlobal('Highlight', ClosedHighlight);
  const created = createRegistry();
  ({ entries, set } = created);
  highlighter = createHighlighter(created.registry);
  [anna] = markParagraphs('Anna', 'Oslo summit') as [Mark];
  summit = markIn(textIn('#p1'), 'Oslo summit', { type: 'event' });
});

const names = (): string[] => [...entries.keys()].sort();

test('underlines people and events each in their own way', () => {
  highlighter.paint([anna, summit], 'underline');
  expect(names()).toEqual(['dramatis-event', 'dramatis-person']);
  expect(entries.get('dramatis-person')?.has(anna.range)).toBe(true);
  expect(entries.get('dramatis-person')?.has(summit.range)).toBe(false);
  expect(entries.get('dramatis-event')?.has(summit.range)).toBe(true);
});

test('a change of style removes the old one', () => {
  highlighter.paint([anna, summit], 'underline');
  highlighter.paint([anna, summit], 'tint');
  expect(names()).toEqual(['dramatis-event-tint', 'dramatis-person-tint']);
  highlighter.paint([anna, summit], 'none');
  expect(names()).toEqual([]);
});

test('unpainted and removed marks are not painted', () => {
  const later: Mark = { ...anna, range: new StaticRange(anna.range), painted: false };
  highlighter.paint([anna, later, summit], 'underline');
  expect(entries.get('dramatis-person')?.size).toBe(1);
  highlighter.paint([anna], 'underline');
  expect(names()).toEqual(['dramatis-person']);
});

test('the current name is painted beside the others, whatever their style', () => {
  highlighter.paint([anna], 'none');
  highlighter.paintCurrent(anna);
  expect(names()).toEqual(['dramatis-current']);
  highlighter.paintCurrent(undefined);
  expect(names()).toEqual([]);
});

test('restores highlights that the page has cleared', () => {
  highlighter.paint([anna], 'underline');
  entries.clear();
  highlighter.restore();
  expect(entries.get('dramatis-person')?.has(anna.range)).toBe(true);
});

test('restores highlights that the page has emptied or replaced', () => {
  highlighter.paint([anna, summit], 'underline');
  entries.get('dramatis-person')?.clear();
  entries.set('dramatis-event', new ClosedHighlight());
  highlighter.restore();
  expect(entries.get('dramatis-person')?.has(anna.range)).toBe(true);
  expect(entries.get('dramatis-event')?.has(summit.range)).toBe(true);
});

test('touches only added and removed marks', () => {
  const [first, second, third] = markParagraphs('Anna', 'Gerd', 'Berta') as [Mark, Mark, Mark];
  highlighter.paint([first, second], 'underline');
  const painted = entries.get('dramatis-person');
  highlighter.paint([second, third], 'underline');
  expect(entries.get('dramatis-person')).toBe(painted);
  expect([first, second, third].map(({ range }) => painted?.has(range))).toEqual([
    false,
    true,
    true,
  ]);
  expect(painted?.changes()).toBe(2);
});

test('leaves unchanged marks alone', () => {
  highlighter.paint([anna, summit], 'underline');
  entries.delete('dramatis-event');
  set.mockClear();
  highlighter.restore();
  expect(set.mock.calls.map(([name]) => name)).toEqual(['dramatis-event']);
});

test('does not restore what we removed ourselves', () => {
  highlighter.paint([anna, summit], 'underline');
  highlighter.paint([summit], 'underline');
  entries.clear();
  highlighter.restore();
  expect(names()).toEqual(['dramatis-event']);
  highlighter.clear();
  highlighter.restore();
  expect(names()).toEqual([]);
});

test('leaves highlights of the page alone', () => {
  const theirs = new ClosedHighlight();
  entries.set('search-results', theirs);
  highlighter.paint([anna], 'underline');
  highlighter.paintCurrent(anna);
  highlighter.clear();
  expect([...entries]).toEqual([['search-results', theirs]]);
});
