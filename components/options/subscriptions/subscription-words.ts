import type {
  PreviewFailure,
  SubscriptionView,
} from '../../../lib/core/subscriptions/subscription-view.ts';

type Failure = PreviewFailure | NonNullable<SubscriptionView['failure']>;

/** What went wrong, in words: keys of messages. */
export const FAILURE_WORDS: Record<Failure, string> = {
  address: 'subFailAddress',
  page: 'subFailPage',
  empty: 'subFailEmpty',
  gone: 'subFailGone',
  stopped: 'subFailStopped',
  missing: 'subFailMissing',
  forbidden: 'subFailForbidden',
  busy: 'subFailBusy',
  unreachable: 'subFailUnreachable',
  unreadable: 'subFailUnreadable',
  suspicious: 'subFailSuspicious',
};

export const PAUSE_WORDS: Record<NonNullable<SubscriptionView['isPaused']>, string> = {
  reader: 'subPausedReader',
  gone: 'subPausedGone',
  forbidden: 'subPausedForbidden',
  moved: 'subMovedHost',
};

export const HELD_WORDS: Record<NonNullable<SubscriptionView['held']>['why'], string> = {
  page: 'subHeldPage',
  empty: 'subHeldEmpty',
  fewer: 'subHeldFewer',
  older: 'subHeldOlder',
};
