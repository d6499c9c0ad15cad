import { floorOf } from './schedule.ts';
import type { Subscription } from './subscription.ts';

/** Until when a host wants to be left alone, by its name. In ms since the epoch. */
export type HostRests = Readonly<Record<string, number>>;

export const hostOf = (address: string): string =>
  /^https:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/**
 * What to check now, the most overdue first: by how many of its periods it is late. A browser that is open once a week
 * begins with what is most out of date. Hosts that rest are left out.
 */
export function dueNow(
  subscriptions: readonly Subscription[],
  rests: HostRests,
  now: number,
): Subscription[] {
  return subscriptions
    .filter(({ isPaused }) => !isPaused)
    .filter((one) => startOf(one, rests) <= now)
    .toSorted(
      (a, b) => latenessOf(b, now) - latenessOf(a, now) || (a.sourceId < b.sourceId ? -1 : 1),
    );
}

/** When the next check is due; undefined if there is none. The one alarm is set to it. */
export function nextDue(
  subscriptions: readonly Subscription[],
  rests: HostRests,
): number | undefined {
  const times = subscriptions.filter(({ isPaused }) => !isPaused).map((one) => startOf(one, rests));
  return times.length > 0 ? Math.min(...times) : undefined;
}

const startOf = ({ nextAt, address }: Subscription, rests: HostRests): number =>
  Math.max(nextAt, rests[hostOf(address)] ?? 0);

const latenessOf = (one: Subscription, now: number): number =>
  (now - (one.checkedAt ?? 0)) / (one.period ?? floorOf(one));
