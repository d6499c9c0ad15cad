import { browser } from 'wxt/browser';
import type { EntityType } from '../core/model.ts';

/** What the reader has searched for and opened, newest first; kept on this machine alone. */
export type RecentSearch =
  | { kind: 'entity'; entityId: string; name: string; type: EntityType }
  | { kind: 'query'; query: string };

/** As many as are shown; further back nobody looks. */
const MOST = 5;

const KEY = 'recent-searches';

export async function getRecentSearches(): Promise<RecentSearch[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isRecent).slice(0, MOST) : [];
}

/** Puts one in front; what is there already moves up. Not for private windows. */
export async function addRecentSearch(recent: RecentSearch): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const others = (await getRecentSearches()).filter((other) => idOf(other) !== idOf(recent));
    await browser.storage.local.set({ [KEY]: [recent, ...others].slice(0, MOST) });
  });
}

export async function clearRecentSearches(): Promise<void> {
  await navigator.locks.request(KEY, () => browser.storage.local.remove(KEY));
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
