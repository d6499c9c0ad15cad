import { describe, expect, test } from 'vitest';
import type { GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import { isEventSupported } from '@/lib/core/gazetteer/resolve/event-support.ts';

const event = (over: Partial<GazetteerEntry> = {}): GazetteerEntry => ({
  entityId: 'event/summit',
  type: 'event',
  name: 'Summit of the Able',
  alias: 'Oslo summit',
  derivation: 'curated',
  titles: [],
  participants: ['a', 'b', 'c'],
  articleIds: [],
  date: '2025-09-04',
  ...over,
});
const isSupported = (entry: GazetteerEntry, present: string[], publishedOn?: string) =>
  isEventSupported(entry, new Set(present), publishedOn ? { publishedOn } : {});

describe('a general alias', () => {
  test.each([
    ['nobody', [], false],
    ['one participant', ['b'], false],
    ['two participants', ['b', 'c'], true],
    ['two others', ['x', 'y'], false],
  ])('in the company of %s', (_, present, expected) => {
    expect(isSupported(event(), present)).toBe(expected);
  });

  test('of an event with one participant needs that one', () => {
    expect(isSupported(event({ participants: ['a'] }), ['a'])).toBe(true);
    expect(isSupported(event({ participants: ['a'] }), ['b'])).toBe(false);
  });

  test('of an event without known participants never stands', () => {
    expect(isSupported(event({ participants: [] }), ['a', 'b'])).toBe(false);
  });
});

describe('the event’s own name', () => {
  const named = event({ derivation: 'full-name' });
  test('needs no company', () => expect(isSupported(named, [])).toBe(true));

  test.each([
    ['2025-07-06', true],
    ['2025-07-05', false],
    ['2025-09-04', true],
    ['2031-01-01', true],
  ])('on a page of %s: %s', (publishedOn, expected) => {
    expect(isSupported(named, [], publishedOn)).toBe(expected);
  });

  test('stands whenever one of the two dates is not known', () => {
    const { date: _, ...undated } = named;
    expect(isSupported(undated, [], '2001-01-01')).toBe(true);
    expect(isSupported(named, [], 'long ago')).toBe(true);
  });
});

test('company does not help on a page that is too old', () => {
  expect(isSupported(event(), ['a', 'b'], '2019-12-09')).toBe(false);
});
