import { hostOf } from '../../core/subscriptions/queue.ts';
import { newAddressOf } from '../../core/subscriptions/schedule.ts';
import { CallError } from '../../messaging/error.ts';
import type { StoredSubscription } from '../../store/database/subscription-records.ts';
import { putBack } from '../../store/records/generations.ts';
import { changeSubscription } from '../../store/subscriptions/subscriptions.ts';
import { type CheckDeps, dropHeld, exchange } from './check.ts';

/** What the reader decides on something that is followed. Each fails with `not-found` if it isn't any more. */
export interface Decisions {
  pause(sourceId: string, paused: boolean): Promise<void>;
  followMove(sourceId: string): Promise<void>;
  answerHeld(sourceId: string, take: boolean): Promise<void>;
  undo(sourceId: string): Promise<void>;
}

export interface DecisionDeps extends Pick<CheckDeps, 'database' | 'now' | 'onChanged'> {
  getFollowed(sourceId: string): Promise<StoredSubscription>;
  /** sets the alarm for what is due next */
  schedule(): Promise<void>;
  /** stops a question under way */
  stop(sourceId: string): void;
}

export function createDecisions(deps: DecisionDeps): Decisions {
  const { database, now, getFollowed, schedule } = deps;
  return {
    async pause(sourceId, paused) {
      await getFollowed(sourceId);
      await changeSubscription(database, sourceId, ({ isPaused: _, ...one }) =>
        paused ? { ...one, isPaused: 'reader' } : { ...one, nextAt: Math.min(one.nextAt, now()) },
      );
      if (paused) deps.stop(sourceId);
      await schedule();
    },
    async followMove(sourceId) {
      const one = await getFollowed(sourceId);
      const isHost = one.isPaused === 'moved';
      const to = isHost ? one.moved?.to : newAddressOf(one);
      if (!to) return;
      await changeSubscription(database, sourceId, ({ isPaused: _, moved: __, ...kept }) => ({
        ...kept,
        hosts: [...new Set([...kept.hosts, hostOf(to)])],
        // A redirect to another host may lead to an address that lasts for minutes. So the old one is asked as before.
        ...(isHost ? { nextAt: now() } : { address: to }),
      }));
      await schedule();
    },
    async answerHeld(sourceId, take) {
      const one = await getFollowed(sourceId);
      const { held } = one;
      if (!held) return;
      if (take && held.versionId && held.facts) {
        const { digest, facts, versionId } = held;
        await exchange(deps, sourceId, versionId, { digest, facts });
        await changeSubscription(database, sourceId, withoutHeld);
        await deps.onChanged();
      } else {
        await dropHeld(deps, one);
        // The same answer won't be held again.
        await changeSubscription(database, sourceId, (kept) => ({ ...kept, digest: held.digest }));
      }
    },
    async undo(sourceId) {
      const { report } = await getFollowed(sourceId);
      // Asked again, it would bring the new version back.
      if (!report?.version) return;
      if (!(await putBack(database, sourceId)))
        throw new CallError('not-found', 'There is no version before');
      await changeSubscription(database, sourceId, ({ report: _, ...kept }) => kept);
      await deps.onChanged();
    },
  };
}

const withoutHeld = ({ held: _, failures: __, ...kept }: StoredSubscription): StoredSubscription =>
  kept;
