import type { FeedListState } from '@/components/options/subscriptions/FeedLists.tsx';
import { createStore } from '@/components/shared/store.ts';
import type { FeedLists } from '@/entrypoints/options/subscriptions/feed-lists.ts';
import type {
  SubscriptionList,
  SubscriptionListState,
} from '@/entrypoints/options/subscriptions/subscription-list.ts';
import type { SubscriptionView } from '@/lib/core/subscriptions/subscription-view.ts';

const HOUR = 3_600_000;
export const NOW = Date.UTC(2026, 10, 30, 12);

const none = { added: 0, gone: 0 };

/** Two that are followed: a list that was brought up to date, and a feed. */
export const sampleSubscriptions: SubscriptionView[] = [
  {
    sourceId: 'sub:council',
    name: 'Council of Porto Alto',
    address: 'https://council.example/members.csv',
    kind: 'list',
    isOff: false,
    isChecking: false,
    checkedAt: NOW - 2 * HOUR,
    answeredAt: NOW - 2 * HOUR,
    changedAt: NOW - 2 * HOUR,
    nextAt: NOW + 22 * HOUR,
    mayCheckAt: NOW - HOUR,
    report: {
      at: NOW - 2 * HOUR,
      version: {
        people: { added: 3, gone: 1 },
        events: none,
        claims: none,
        renamed: 0,
        rolesEnded: 5,
      },
      articles: 0,
      headlines: 0,
    },
    canUndo: true,
  },
  {
    sourceId: 'sub:gazette',
    name: 'The Harbour Gazette',
    address: 'https://gazette.example/feed.xml',
    kind: 'feed',
    isOff: false,
    isChecking: false,
    checkedAt: NOW - HOUR / 2,
    nextAt: NOW + HOUR / 2,
    mayCheckAt: NOW - HOUR / 3,
    report: { at: NOW - HOUR / 2, articles: 1, headlines: 4 },
    canUndo: false,
    kept: { articles: 12, headlines: 180, oldest: NOW - 40 * 24 * HOUR },
  },
];

export function createFakeSubscriptions(
  state: Partial<SubscriptionListState> = {},
): SubscriptionList {
  const nothing = async () => undefined;
  return {
    store: createStore<SubscriptionListState>({
      all: sampleSubscriptions,
      adding: { step: 'idle' },
      error: undefined,
      failed: {},
      now: NOW,
      ...state,
    }),
    load: nothing,
    tick: () => undefined,
    look: nothing,
    follow: nothing,
    stopLooking: nothing,
    followFeeds: nothing,
    stop: nothing,
    check: nothing,
    pause: nothing,
    move: nothing,
    answerHeld: nothing,
    undo: nothing,
  };
}

export const createFakeFeedLists = (state: FeedListState = { step: 'idle' }): FeedLists => ({
  store: createStore({ state }),
  read: async () => undefined,
  follow: async () => undefined,
  cancel: () => undefined,
  save: () => undefined,
});
