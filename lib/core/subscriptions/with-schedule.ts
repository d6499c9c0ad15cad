import type { Subscription } from './subscription.ts';

/**
 * A subscription with what a check says of its schedule. Everything else stays as it is now: while the check ran, the
 * reader may have paused it, or agreed to another host.
 */
export function withSchedule<Kept extends Subscription>(now: Kept, checked: Subscription): Kept {
  const { validators: _, failures: __, moved: ___, isPaused: ____, askedFor: _____, ...rest } = now;
  const { validators, failures, moved, askedFor, nextAt } = checked;
  const { checkedAt, answeredAt, changedAt, period } = checked;
  const isPaused = now.isPaused === 'reader' ? now.isPaused : checked.isPaused;
  const all = { validators, failures, moved, isPaused, askedFor, nextAt };
  const times = { checkedAt, answeredAt, changedAt, period };
  const given = Object.entries({ ...all, ...times }).filter(([, value]) => value !== undefined);
  return { ...(rest as Kept), ...Object.fromEntries(given) };
}
