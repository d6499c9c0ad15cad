import { POLLING } from '../../core/subscriptions/polling.ts';
import { type HostRests, hostOf } from '../../core/subscriptions/queue.ts';
import { newAddressOf } from '../../core/subscriptions/schedule.ts';
import type { SubscriptionView } from '../../core/subscriptions/subscription-view.ts';
import type { Database } from '../../store/database/database.ts';
import { listGenerations } from '../../store/records/generations.ts';
import { isCounting } from '../../store/sources/sources.ts';
import { countHeadlines } from '../../store/subscriptions/headlines.ts';
import { type Followed, listFollowed } from '../../store/subscriptions/subscriptions.ts';

/** Everything that the reader follows, as the reader sees it. */
export async function listViews(
  database: Database,
  rests: HostRests,
  isChecking: (sourceId: string) => boolean,
): Promise<SubscriptionView[]> {
  const followed = await listFollowed(database);
  return Promise.all(
    followed.map(async (one) => ({
      ...viewOf(one, rests),
      isChecking: isChecking(one.source.id),
      ...(await readKept(database, one)),
    })),
  );
}

type Plain = Omit<SubscriptionView, 'isChecking' | 'canUndo' | 'kept'>;

function viewOf({ subscription, source }: Followed, rests: HostRests): Plain {
  const { address, kind, isPaused, checkedAt, answeredAt, changedAt, failures, held, report } =
    subscription;
  const rest = rests[hostOf(address)] ?? 0;
  const isOff = !isCounting(source);
  const moved = movedOf(subscription);
  return {
    sourceId: source.id,
    name: source.name,
    address,
    kind,
    isOff,
    ...(isPaused ? { isPaused } : {}),
    ...(checkedAt ? { checkedAt } : {}),
    ...(answeredAt ? { answeredAt } : {}),
    ...(changedAt ? { changedAt } : {}),
    ...(isOff || isPaused ? {} : { nextAt: Math.max(subscription.nextAt, rest) }),
    mayCheckAt: Math.max((checkedAt ?? 0) + POLLING.byHand, rest),
    ...(failures ? { failure: failures.kind } : {}),
    ...(moved ? { moved } : {}),
    ...(held ? { held: shown(held) } : {}),
    ...(report ? { report } : {}),
  };
}

function movedOf(one: Followed['subscription']): SubscriptionView['moved'] {
  if (one.isPaused === 'moved' && one.moved) return { to: one.moved.to, is: 'host' };
  const to = newAddressOf(one);
  return to ? { to, is: 'address' } : undefined;
}

const shown = ({
  at,
  why,
  before,
  after,
  versionId,
}: NonNullable<Followed['subscription']['held']>) => ({
  at,
  why,
  before,
  after,
  canTake: versionId !== undefined,
});

async function readKept(
  database: Database,
  { subscription, source }: Followed,
): Promise<Pick<SubscriptionView, 'canUndo' | 'kept'>> {
  if (subscription.kind !== 'feed') {
    const versions = await listGenerations(database, source.id);
    const hasOld = versions.some(({ state }) => state === 'old');
    return { canUndo: hasOld && subscription.report?.version !== undefined };
  }
  const range = IDBKeyRange.bound([source.id], [source.id, []]);
  const [headlines, [articles, first]] = await Promise.all([
    countHeadlines(database, source.id),
    database.use((db) => {
      const index = db.transaction('articles').store.index('by-arrival');
      return Promise.all([index.count(range), index.openKeyCursor(range)]);
    }),
  ]);
  const times = [headlines.oldest, first?.key[1]].filter((time) => time !== undefined);
  const oldest = times.length > 0 ? { oldest: Math.min(...times) } : {};
  return { canUndo: false, kept: { articles, headlines: headlines.count, ...oldest } };
}
