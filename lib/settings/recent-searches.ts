import type { EntityType } from '../core/model.ts';
import type { PrivateArea } from './private-area.ts';

/** What the reader has searched for and opened, newest first. It never leaves this machine. */
export type RecentSearch =
  | { kind: 'entity'; entityId: string; name: string; type: EntityType }
  | { kind: 'query'; query: string };

/** The number that the popup shows. */
const MOST = 5;

const KEY = 'recent-searches';

/** The reader's recent searches. */
export interface RecentSearches {
  get(): Promise<RecentSearch[]>;
  /** Adds one at the top. If it is already there, it moves up. Not for private windows. */
  add(recent: RecentSearch): Promise<void>;
  clear(): Promise<void>;
}

export function createRecentSearches(area: PrivateArea): RecentSearches {
  const get = async () => {
    const stored = await area.get(KEY);
    return Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST) : [];
  };
  return {
    get,
    add: (recent) =>
      navigator.locks.request(KEY, async () => {
        const others = (await get()).filter((other) => idOf(other) !== idOf(recent));
        await area.set(KEY, [recent, ...others].slice(0, MOST));
      }),
    clear: () => navigator.locks.request(KEY, () => area.remove(KEY)),
  };
}

const idOf = (recent: RecentSearch): string =>
  recent.kind === 'query' ? `query ${recent.query.trim()}` : recent.entityId;

function isRecent(value: unknown): value is RecentSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, query, entityId, name } = value as Record<string, unknown>;
  return kind === 'query'
    ? typeof query === 'string'
    : kind === 'entity' && typeof entityId === 'string' && typeof name === 'string';
}
