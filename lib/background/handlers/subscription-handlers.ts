import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface SubscriptionHandlerDeps {
  subscriptions: Subscriptions;
  ready: Ready;
}

/** What keeps itself up to date. */
export function createSubscriptionHandlers({ subscriptions, ready }: SubscriptionHandlerDeps) {
  const change = async (work: () => Promise<void>) => {
    await ready();
    await work();
    return subscriptions.list();
  };
  return {
    listSubscriptions: () => change(async () => undefined),
    async previewSubscription({ address, hosts }) {
      await ready();
      return subscriptions.preview(address, hosts);
    },
    addSubscription: ({ sourceId, name }) => change(() => subscriptions.add(sourceId, name)),
    followFeeds: ({ feeds }) => change(() => subscriptions.followFeeds(feeds)),
    stopSubscription: ({ address }) => change(() => subscriptions.stop(address)),
    checkSubscription: ({ sourceId }) => change(() => subscriptions.checkNow(sourceId)),
    pauseSubscription: ({ sourceId, paused }) =>
      change(() => subscriptions.pause(sourceId, paused)),
    followMove: ({ sourceId }) => change(() => subscriptions.followMove(sourceId)),
    answerHeld: ({ sourceId, take }) => change(() => subscriptions.answerHeld(sourceId, take)),
    undoUpdate: ({ sourceId }) => change(() => subscriptions.undo(sourceId)),
  } satisfies Partial<CallHandlers>;
}
