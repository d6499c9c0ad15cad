import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '@/lib/core/subscriptions/judge-answer.ts';
import { dueNow, nextDue } from '@/lib/core/subscriptions/queue.ts';
import { readMaxAge, readRetryAfter } from '@/lib/core/subscriptions/retry-after.ts';
import { runDue } from '@/lib/core/subscriptions/run-due.ts';
import type { Outcome, Subscription } from '@/lib/core/subscriptions/subscription.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 30);
const one = (sourceId: string, more: Partial<Subscription> = {}): Subscription => ({
  sourceId,
  address: `https://${sourceId}.example/`,
  kind: 'feed',
  nextAt: NOW,
  checkedAt: NOW - HOUR,
  period: HOUR,
  ...more,
});
const ids = (list: readonly Subscription[]) => list.map(({ sourceId }) => sourceId);

describe('what is due', () => {
  it('begins with what is most overdue by its own period', () => {
    const list = [
      one('a'),
      one('b', { checkedAt: NOW - 72 * HOUR, period: 24 * HOUR }),
      one('c', { checkedAt: NOW - 5 * HOUR }),
      one('d', { nextAt: NOW + 1 }),
    ];
    expect(ids(dueNow(list, {}, NOW))).toEqual(['c', 'b', 'a']);
  });

  it('leaves out what is paused, and hosts that want to rest', () => {
    const list = [one('a', { isPaused: 'reader' }), one('b'), one('c')];
    const rests = { 'b.example': NOW + HOUR };
    expect(ids(dueNow(list, rests, NOW))).toEqual(['c']);
    expect(nextDue([list[0] as Subscription, list[1] as Subscription], rests)).toBe(NOW + HOUR);
    expect(nextDue([], {})).toBeUndefined();
  });
});

/** Subscriptions in memory, whose checks give these outcomes. */
function run(start: Subscription[], outcomes: Record<string, Outcome>, most = 99) {
  const kept = { subscriptions: start, rests: {} as Record<string, number> };
  const asked: string[] = [];
  const alarms: (number | undefined)[] = [];
  let atOnce = 0;
  const deps = {
    read: async () => structuredClone(kept),
    keep: async (next: Subscription, rests: Readonly<Record<string, number>>) => {
      kept.subscriptions = kept.subscriptions.map((each) =>
        each.sourceId === next.sourceId ? next : each,
      );
      kept.rests = { ...rests };
    },
    check: async ({ sourceId }: Subscription) => {
      asked.push(sourceId);
      expect(++atOnce).toBe(1);
      await Promise.resolve();
      atOnce--;
      return outcomes[sourceId] ?? { kind: 'unchanged' as const };
    },
    setAlarm: async (at: number | undefined) => void alarms.push(at),
    now: () => NOW,
    random: () => 0.5,
    mayGoOn: () => asked.length < most,
  };
  return { deps, kept, asked, alarms };
}

describe('a run', () => {
  it('checks each once, one after another, and sets one alarm', async () => {
    const { deps, asked, alarms } = run([one('a'), one('b', { checkedAt: NOW - 9 * HOUR })], {});
    expect(await runDue(deps)).toBe(2);
    expect(asked).toEqual(['b', 'a']);
    expect(alarms).toHaveLength(1);
    expect(alarms[0]).toBeGreaterThan(NOW);
  });

  it('asks nothing and sets no alarm without a subscription', async () => {
    const { deps, asked, alarms } = run([], {});
    expect(await runDue(deps)).toBe(0);
    expect([asked, alarms]).toEqual([[], [undefined]]);
  });

  it('leaves a busy host alone, with all that is there', async () => {
    const same = { address: 'https://busy.example/1' };
    const { deps, asked, kept } = run(
      [one('a', same), one('b', { address: 'https://busy.example/2' }), one('c')],
      { a: { kind: 'busy', retryAfter: HOUR } },
    );
    await runDue(deps);
    expect(asked).toEqual(['a', 'c']);
    expect(kept.rests).toEqual({ 'busy.example': NOW + HOUR });
  });

  it('goes on at the next alarm when its time is over', async () => {
    const { deps, asked, alarms } = run([one('a'), one('b')], {}, 1);
    await runDue(deps);
    expect([asked, alarms]).toEqual([['a'], [NOW + 60_000]]);
  });

  it('sets the alarm even if a check fails badly', async () => {
    const { deps, alarms } = run([one('a')], {});
    await expect(
      runDue({
        ...deps,
        check: async () => {
          throw new Error('bug');
        },
      }),
    ).rejects.toThrow('bug');
    expect(alarms).toHaveLength(1);
  });
});

describe('what servers ask for', () => {
  it('is read from seconds and dates', () => {
    expect(readRetryAfter('120', NOW)).toBe(120_000);
    expect(readRetryAfter('Mon, 30 Nov 2026 00:01:00 GMT', NOW)).toBe(60_000);
    expect(readRetryAfter('Sun, 29 Nov 2026 00:01:00 GMT', NOW)).toBe(0);
    for (const value of [null, '', 'soon', '-5', '1.5'])
      expect(readRetryAfter(value, NOW)).toBeUndefined();
    expect([readMaxAge('public, max-age=300'), readMaxAge('s-maxage=5'), readMaxAge(null)]).toEqual(
      [300_000, undefined, undefined],
    );
  });
});

describe('an answer', () => {
  const here = { records: 100, madeAt: '2026-11-01T00:00:00Z', revision: '2026-11-01.1' };
  it.each([
    [{ records: 60, isPage: false }, undefined],
    [{ records: 49, isPage: false }, 'fewer'],
    [{ records: 0, isPage: false }, 'empty'],
    [{ records: 100, isPage: true }, 'page'],
    [{ records: 100, madeAt: '2026-10-01T00:00:00Z', isPage: false }, 'older'],
    [{ records: 100, revision: '2026-10-31.9', isPage: false }, 'older'],
  ])('%j is held back: %s', (answer, suspicion) => {
    expect(judgeAnswer('list', here, answer)).toBe(suspicion);
  });

  it('comes in the first time, and a feed may be short', () => {
    expect(judgeAnswer('list', undefined, { records: 1, isPage: false })).toBeUndefined();
    expect(judgeAnswer('feed', here, { records: 3, isPage: false })).toBeUndefined();
  });
});
