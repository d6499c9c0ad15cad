import type {
  SubscriptionPreview,
  SubscriptionView,
} from '../../core/subscriptions/subscription-view.ts';

/** What keeps itself up to date. Every call but the preview returns the new list. Only our own pages may call. */
export interface SubscriptionCalls {
  listSubscriptions(request: Record<string, never>): SubscriptionView[];
  /**
   * Asks the address once, on behalf of the reader who named it, and keeps what came for an hour. Asking again within it
   * gives the same without another request. `hosts` are those that the reader agreed to besides. Fails with `no-storage`.
   */
  previewSubscription(request: { address: string; hosts: string[] }): SubscriptionPreview;
  /** Follows what was looked at: it comes in without another request. Fails with `not-found` after an hour. */
  addSubscription(request: { sourceId: string; name: string }): SubscriptionView[];
  /**
   * Follows the feeds of a list. Nothing is asked now; they come in one after another, with the next checks. http becomes
   * https, and what can't be asked is left out.
   */
  followFeeds(request: { feeds: { address: string; name: string }[] }): SubscriptionView[];
  /** Stops a question under way, and forgets what was only looked at. */
  stopSubscription(request: { address: string }): SubscriptionView[];
  /** Asks now, at most once a minute and never while the host wants to rest. Fails with `not-found`. */
  checkSubscription(request: { sourceId: string }): SubscriptionView[];
  pauseSubscription(request: { sourceId: string; paused: boolean }): SubscriptionView[];
  /** Agrees to the host or address that it moved to, and asks there at the next turn. */
  followMove(request: { sourceId: string }): SubscriptionView[];
  /** Takes an answer that was held back, or leaves it. */
  answerHeld(request: { sourceId: string; take: boolean }): SubscriptionView[];
  /** Puts the version before back. Fails with `not-found` without one. */
  undoUpdate(request: { sourceId: string }): SubscriptionView[];
}
