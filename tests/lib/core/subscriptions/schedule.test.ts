import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_LIMITS, POLLING } from '@/lib/core/subscriptions/polling.ts';
import {
  afterCheck,
  floorOf,
  newAddressOf,
  validatorsToSend,
} from '@/lib/core/subscriptions/schedule.ts';
import type { Outcome, Subscription } from '@/lib/core/subscriptions/subscription.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 30);
const middle = () => 0.5;

const feed: Subscription = {
  sourceId: 'a',
  address: 'https://a.example/feed',
  kind: 'feed',
  nextAt: NOW,
  validators: { etag: '"1"' },
};
const checked = (before: Subscription, ...outcomes: Outcome[]) => {
  let one = before;
  for (const outcome of outcomes) one = afterCheck(one, outcome, NOW, middle);
  return one;
};
const waitOf = (one: Subscription) => one.nextAt - NOW;

describe('the polling table', () => {
  it('is as it was decided', () => {
    expect(POLLING).toEqual({
      feed: HOUR,
      others: DAY,
      longest: 7 * DAY,
      learnt: DAY,
      unconditional: 8 * DAY,
      busy: 4 * HOUR,
      forbidden: 4 * HOUR,
      forbiddenTimes: 3,
      missing: [6 * HOUR, 7 * DAY],
      unreachable: [15 * MINUTE, DAY],
      jitter: 0.2,
      movedTimes: 3,
      afterStart: [MINUTE, 2 * MINUTE],
      byHand: MINUTE,
    });
    expect(ANSWER_LIMITS).toEqual({ stall: 15_000, feed: 5_000_000, others: 64_000_000 });
  });
});

describe('the time between checks', () => {
  it('is an hour for feeds with a validator, and a day for all others', () => {
    const { validators: _, ...plain } = feed;
    expect([floorOf(feed), floorOf(plain), floorOf({ ...feed, kind: 'pack' })]).toEqual([
      HOUR,
      DAY,
      DAY,
    ]);
  });

  it('grows by what the server asks for, up to a week', () => {
    expect([3 * HOUR, MINUTE, 30 * DAY].map((askedFor) => floorOf({ ...feed, askedFor }))).toEqual([
      3 * HOUR,
      HOUR,
      7 * DAY,
    ]);
  });

  it('doubles up to a day while nothing changes, and begins again with a change', () => {
    const same: Outcome = { kind: 'unchanged' };
    const waits = [1, 2, 3, 4, 5, 6].map((times) =>
      waitOf(checked(feed, ...Array<Outcome>(times).fill(same))),
    );
    expect(waits).toEqual([2, 4, 8, 16, 24, 24].map((hours) => hours * HOUR));
    expect(
      waitOf(checked(feed, same, same, { kind: 'changed', validators: { etag: '"2"' } })),
    ).toBe(HOUR);
  });

  it('is what Retry-After says, or four hours', () => {
    expect(waitOf(checked(feed, { kind: 'busy', retryAfter: 90_000 }))).toBe(90_000);
    expect(waitOf(checked(feed, { kind: 'busy' }))).toBe(4 * HOUR);
    expect(waitOf(checked(feed, { kind: 'busy', retryAfter: 0 }))).toBe(MINUTE);
    expect(waitOf(checked(feed, { kind: 'busy', retryAfter: 400 * DAY }))).toBe(7 * DAY);
  });

  it('doubles for what is missing or unreachable', () => {
    const waits = (kind: 'missing' | 'unreachable', times: number) =>
      waitOf(checked(feed, ...Array<Outcome>(times).fill({ kind })));
    expect([1, 2, 3, 9].map((times) => waits('missing', times))).toEqual([
      6 * HOUR,
      12 * HOUR,
      DAY,
      7 * DAY,
    ]);
    expect([1, 2, 3, 9].map((times) => waits('unreachable', times))).toEqual([
      15 * MINUTE,
      30 * MINUTE,
      HOUR,
      DAY,
    ]);
  });

  it('differs by up to a fifth after no answer, so that not all come back at once', () => {
    const wait = (random: number) =>
      afterCheck(feed, { kind: 'unreachable' }, NOW, () => random).nextAt - NOW;
    expect([wait(0), wait(0.5), wait(1)]).toEqual([12, 15, 18].map((minutes) => minutes * MINUTE));
  });

  it('is never shorter than a minute, whatever comes', () => {
    const kinds = fc.constantFrom<Outcome['kind']>(
      'changed',
      'same',
      'unchanged',
      'busy',
      'missing',
      'forbidden',
      'unreachable',
      'unreadable',
      'suspicious',
    );
    fc.assert(
      fc.property(
        fc.array(kinds, { minLength: 1 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (list, random) => {
          let one = feed;
          for (const kind of list) one = afterCheck(one, { kind } as Outcome, NOW, () => random);
          expect(one.nextAt).toBeGreaterThanOrEqual(NOW + MINUTE);
          expect(one.nextAt).toBeLessThanOrEqual(NOW + 7 * DAY);
        },
      ),
    );
  });
});

describe('a subscription', () => {
  it('is paused when it is gone, or forbidden three times in a row', () => {
    const no: Outcome = { kind: 'forbidden' };
    expect(checked(feed, { kind: 'gone' }).isPaused).toBe('gone');
    expect([checked(feed, no, no).isPaused, checked(feed, no, no, no).isPaused]).toEqual([
      undefined,
      'forbidden',
    ]);
    expect(checked(feed, no, no, { kind: 'unchanged' }, no).isPaused).toBeUndefined();
  });

  it('keeps validators as they came, also when the content is the same', () => {
    const validators = { etag: 'W/"a b"', lastModified: 'Mon, 30 Nov 2026 00:00:00 GMT' };
    expect(checked(feed, { kind: 'same', validators }).validators).toEqual(validators);
    expect(checked(feed, { kind: 'unchanged' }).validators).toEqual({ etag: '"1"' });
    expect(checked(feed, { kind: 'same' }).validators).toBeUndefined();
  });

  it('asks without validators after eight days of 304 alone', () => {
    const one = { ...feed, answeredAt: NOW };
    expect(validatorsToSend(one, NOW + 8 * DAY - 1)).toEqual({ etag: '"1"' });
    expect(validatorsToSend(one, NOW + 8 * DAY)).toBeUndefined();
  });

  it('offers a new address after three redirects to it, and never takes another host by itself', () => {
    const moved: Outcome = { kind: 'unchanged', movedTo: 'https://a.example/new' };
    expect(
      [checked(feed, moved, moved), checked(feed, moved, moved, moved)].map(newAddressOf),
    ).toEqual([undefined, 'https://a.example/new']);
    expect(newAddressOf(checked(feed, moved, moved, { kind: 'unchanged' }, moved))).toBeUndefined();
    const elsewhere = checked(feed, { kind: 'elsewhere', to: 'https://b.example/' });
    expect([elsewhere.isPaused, elsewhere.address]).toEqual(['moved', feed.address]);
  });
});
