import { dueNow, type HostRests, hostOf, nextDue } from './queue.ts';
import { afterCheck, type Random } from './schedule.ts';
import type { Outcome, Subscription } from './subscription.ts';

export interface RunDeps {
  read(): Promise<{ subscriptions: Subscription[]; rests: HostRests }>;
  /** keeps how a check went; a subscription that was removed meanwhile stays removed */
  keep(subscription: Subscription, rests: HostRests): Promise<void>;
  /** asks the address and brings in what has changed, as one version; never throws because of the answer */
  check(subscription: Subscription): Promise<Outcome>;
  /** sets the one alarm, or clears it */
  setAlarm(at: number | undefined): Promise<void>;
  /** ms since the epoch */
  now(): number;
  random: Random;
  /** false once this background has worked long enough: the rest is due at the next alarm */
  mayGoOn(): boolean;
}

/**
 * Checks what is due, the most overdue first, one after another. So no host is ever asked twice at once. What is kept after
 * each check is enough to go on with, wherever it is stopped.
 */
export async function runDue(deps: RunDeps): Promise<number> {
  let checked = 0;
  const done = new Set<string>();
  try {
    while (deps.mayGoOn()) {
      const { subscriptions, rests } = await deps.read();
      const next = dueNow(subscriptions, rests, deps.now()).find(
        ({ sourceId }) => !done.has(sourceId),
      );
      if (!next) break;
      done.add(next.sourceId);
      // If the background is stopped in the middle, this counts. Otherwise a big answer would be asked for again and again.
      const ifStopped = afterCheck(next, { kind: 'unreachable' }, deps.now(), deps.random);
      await deps.keep(ifStopped, rests);
      const outcome = await deps.check(next);
      const after = afterCheck(next, outcome, deps.now(), deps.random);
      const isBusy = outcome.kind === 'busy';
      await deps.keep(after, isBusy ? { ...rests, [hostOf(next.address)]: after.nextAt } : rests);
      checked++;
    }
  } finally {
    const { subscriptions, rests } = await deps.read();
    const due = nextDue(subscriptions, rests);
    // An alarm in the past would ring at once, again and again.
    await deps.setAlarm(due === undefined ? undefined : Math.max(due, deps.now() + 60_000));
  }
  return checked;
}
