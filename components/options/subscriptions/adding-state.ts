import type { SubscriptionPreview } from '../../../lib/core/subscriptions/subscription-view.ts';

/** How far following an address has come. */
export type AddingState =
  | { step: 'idle' }
  | { step: 'asking'; address: string }
  | { step: 'answered'; address: string; hosts: string[]; preview: SubscriptionPreview }
  | { step: 'saving' }
  | { step: 'done'; name: string }
  /** something failed here, and not at the server */
  | { step: 'broken'; message: string };
