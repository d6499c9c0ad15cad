import { POLLING } from '../../core/subscriptions/polling.ts';
import { hostOf, nextDue } from '../../core/subscriptions/queue.ts';
import { runDue } from '../../core/subscriptions/run-due.ts';
import { floorOf, type Random } from '../../core/subscriptions/schedule.ts';
import type { Outcome, Subscription } from '../../core/subscriptions/subscription.ts';
import type {
  SubscriptionPreview,
  SubscriptionView,
} from '../../core/subscriptions/subscription-view.ts';
import { withSchedule } from '../../core/subscriptions/with-schedule.ts';
import { log } from '../../log/log.ts';
import { CallError } from '../../messaging/error.ts';
import type { StoredSubscription } from '../../store/database/subscription-records.ts';
import { finishGeneration } from '../../store/records/generations.ts';
import { findSource } from '../../store/sources/sources.ts';
import {
  changeSubscription,
  findSubscription,
  listAsked,
  listFollowed,
  readRests,
  startFollowing,
  writeRests,
} from '../../store/subscriptions/subscriptions.ts';
import { toSourceName } from '../articles/own-sources.ts';
import { checkAddress, keepStaged } from './check.ts';
import { createDecisions, type Decisions } from './decisions.ts';
import { followFeeds } from './follow-feeds.ts';
import { createLine } from './line.ts';
import {
  dropPreview,
  PREVIEW_KEPT,
  type PreviewDeps,
  previewAddress,
  sourceIdOf,
} from './preview.ts';
import { readAddress } from './read-address.ts';
import { listViews } from './view.ts';

export interface SubscriptionsDeps extends PreviewDeps {
  random: Random;
  /** sets the one alarm, or clears it */
  setAlarm(at: number | undefined): Promise<void>;
  /** keeps the background from being stopped for being idle; returns what ends that */
  keepAwake(): () => void;
}

/** What the reader follows. Without a subscription nothing is asked and no alarm is set. */
export interface Subscriptions extends Decisions {
  list(): Promise<SubscriptionView[]>;
  preview(address: string, hosts: readonly string[]): Promise<SubscriptionPreview>;
  /** Fails with `not-found` when nothing was looked at, and with `bad-request` for a name that is empty or too long. */
  add(sourceId: string, name: string): Promise<void>;
  followFeeds(feeds: readonly { address: string; name: string }[]): Promise<void>;
  stop(address: string): Promise<void>;
  /** Fails with `not-found`. */
  checkNow(sourceId: string): Promise<void>;
  /** Sets the alarm for what is due next. `isStart`: the browser's own work comes first. */
  schedule(isStart?: boolean): Promise<void>;
  /** Asks what is due, for so many ms at most; the rest at the next alarm. */
  runDue(time: number): Promise<void>;
  /** Forgets what was only looked at and never followed. */
  purge(): Promise<void>;
}

export function createSubscriptions(deps: SubscriptionsDeps): Subscriptions {
  const { database, now } = deps;
  const line = createLine(deps.keepAwake);
  const getFollowed = async (sourceId: string): Promise<StoredSubscription> => {
    const all = await listFollowed(database);
    const found = all.find(({ source }) => source.id === sourceId)?.subscription;
    if (!found) throw new CallError('not-found', 'This is not followed any more');
    return found;
  };
  const check = async (one: Subscription): Promise<Outcome> =>
    line.take(one.sourceId, (signal) => checkSafely(deps, one.sourceId, signal));
  const keep = (after: Subscription) =>
    changeSubscription(database, after.sourceId, (before) => withSchedule(before, after));
  const schedule = async (isStart = false) => {
    const due = nextDue(await listAsked(database), await readRests(database, now()));
    const [first, last] = POLLING.afterStart;
    const wait = isStart ? first + deps.random() * (last - first) : first;
    await deps.setAlarm(due === undefined ? undefined : Math.max(due, now() + wait));
  };
  const running = {
    read: async () => ({
      subscriptions: await listAsked(database),
      rests: await readRests(database, now()),
    }),
    async keep(after: Subscription, rests: Readonly<Record<string, number>>) {
      await keep(after);
      await writeRests(database, rests);
    },
    check,
    setAlarm: deps.setAlarm,
    now,
    random: deps.random,
  };

  return {
    list: async () => listViews(database, await readRests(database, now()), line.isAt),
    async preview(address, hosts) {
      const id = await idOf(address);
      return line.take(id, (signal) => previewAddress(deps, { address, hosts }, signal));
    },
    async add(sourceId, name) {
      const staged = await findSubscription(database, sourceId);
      const isThere = staged && staged.previewedAt === undefined;
      if (isThere && (await findSource(database, sourceId))) return;
      if (!staged?.staged) throw new CallError('not-found', 'Look at the address once more');
      const { previewedAt: at = now(), ...kept } = staged;
      const { versionId, summary: _, problems: __, ...items } = staged.staged;
      const kind = kept.kind === 'feed' ? 'feed' : 'pack';
      const named = { id: sourceId, kind, name: toSourceName(name) } as const;
      const source = { ...named, enabled: true, addedAt: now() };
      const nextAt = at + floorOf(kept);
      const times = { checkedAt: at, answeredAt: at, changedAt: at, nextAt };
      const follows = { ...kept, ...times, staged: items };
      if (versionId) await finishGeneration(database, versionId, source, () => follows);
      else await startFollowing(database, source, follows);
      await keepStaged(deps, follows);
      await deps.onChanged();
      await schedule();
    },
    async followFeeds(feeds) {
      await followFeeds(deps, feeds);
      await schedule();
    },
    async stop(address) {
      const id = await idOf(address);
      line.stop(id);
      const kept = await findSubscription(database, id);
      if (kept && !line.isAt(id)) await dropPreview(database, kept);
    },
    async checkNow(sourceId) {
      const one = await getFollowed(sourceId);
      const isAsked = (await listAsked(database)).some((each) => each.sourceId === sourceId);
      const rests = await readRests(database, now());
      const mayAt = Math.max(
        (one.checkedAt ?? 0) + POLLING.byHand,
        rests[hostOf(one.address)] ?? 0,
      );
      if (!isAsked || one.isPaused || now() < mayAt || line.isAt(sourceId)) return;
      await runDue({
        ...running,
        read: async () => {
          const { subscriptions, rests: all } = await running.read();
          const due = subscriptions.filter((each) => each.sourceId === sourceId);
          return { subscriptions: due.map((each) => ({ ...each, nextAt: 0 })), rests: all };
        },
        setAlarm: async () => schedule(),
        mayGoOn: () => true,
      });
    },
    ...createDecisions({ ...deps, getFollowed, schedule, stop: line.stop }),
    schedule,
    async runDue(time) {
      const end = now() + time;
      await runDue({ ...running, mayGoOn: () => now() < end });
    },
    async purge() {
      const all = await database.use((db) => db.getAll('subscriptions'));
      for (const one of all)
        if (now() - (one.previewedAt ?? now()) > PREVIEW_KEPT && !line.isAt(one.sourceId))
          await dropPreview(database, one);
    },
  };
}

/** The id under which work at what the reader typed can be stopped. */
const idOf = async (given: string): Promise<string> => sourceIdOf(readAddress(given) ?? given);

/** What is wrong here, and not at the server, must not end the whole run. It is tried again like an outage. */
async function checkSafely(
  deps: SubscriptionsDeps,
  sourceId: string,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return await checkAddress(deps, sourceId, signal);
  } catch (error) {
    log.error('A subscription could not be brought up to date', error);
    return { kind: 'unreachable' };
  }
}
