import { hostOf } from '../../core/subscriptions/queue.ts';
import type { Database } from '../../store/database/database.ts';
import { findSource } from '../../store/sources/sources.ts';
import { findSubscription, startFollowing } from '../../store/subscriptions/subscriptions.ts';
import { toSourceName } from '../articles/own-sources.ts';
import { sourceIdOf } from './preview.ts';
import { readAddress } from './read-address.ts';

/**
 * Follows the feeds of a list without looking at each. Nothing is asked now: they are due at once, and come in one after
 * another. What is followed or was removed stays as it is, and what can't be asked is left out. Returns how many are new.
 */
export async function followFeeds(
  { database, now }: { database: Database; now(): number },
  feeds: readonly { address: string; name: string }[],
): Promise<number> {
  let added = 0;
  for (const feed of feeds) {
    // Old lists say http of feeds that have moved to https long ago. http itself is never asked.
    const address = readAddress(feed.address.replace(/^http:/i, 'https:'));
    if (!address) continue;
    const sourceId = await sourceIdOf(address);
    const [source, kept] = await Promise.all([
      findSource(database, sourceId),
      findSubscription(database, sourceId),
    ]);
    if (source || (kept && kept.previewedAt === undefined)) continue;
    const name = toSourceName(feed.name.slice(0, 120) || hostOf(address));
    await startFollowing(
      database,
      { id: sourceId, kind: 'feed', name, enabled: true, addedAt: now() },
      { sourceId, address, kind: 'feed', hosts: [hostOf(address)], nextAt: now() },
    );
    added++;
  }
  return added;
}
