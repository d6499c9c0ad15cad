import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSubscriptionList } from '@/entrypoints/options/subscriptions/subscription-list.ts';
import type { SubscriptionPreview } from '@/lib/core/subscriptions/subscription-view.ts';
import type { SubscriptionCalls } from '@/lib/messaging/protocol/subscription-calls.ts';
import type { Client } from '@/lib/messaging/protocol.ts';
import { sampleSubscriptions } from '@/playground/gallery/fake-subscriptions.ts';

const ADDRESS = 'https://council.example/members.csv';
const onChanged = vi.fn();
const calls = {
  listSubscriptions: vi.fn<Client<SubscriptionCalls>['listSubscriptions']>(),
  previewSubscription: vi.fn<Client<SubscriptionCalls>['previewSubscription']>(),
  addSubscription: vi.fn<Client<SubscriptionCalls>['addSubscription']>(),
  followFeeds: vi.fn<Client<SubscriptionCalls>['followFeeds']>(),
  stopSubscription: vi.fn<Client<SubscriptionCalls>['stopSubscription']>(),
  checkSubscription: vi.fn<Client<SubscriptionCalls>['checkSubscription']>(),
  pauseSubscription: vi.fn<Client<SubscriptionCalls>['pauseSubscription']>(),
  followMove: vi.fn<Client<SubscriptionCalls>['followMove']>(),
  answerHeld: vi.fn<Client<SubscriptionCalls>['answerHeld']>(),
  undoUpdate: vi.fn<Client<SubscriptionCalls>['undoUpdate']>(),
};
const create = () => createSubscriptionList({ background: calls, now: () => 7, onChanged });
const found = { kind: 'found', sourceId: 'sub:1', address: ADDRESS, name: 'Council' };

beforeEach(() => {
  onChanged.mockReset();
  for (const call of Object.values(calls)) call.mockReset().mockResolvedValue([] as never);
  calls.previewSubscription.mockResolvedValue(found as SubscriptionPreview);
});

describe('the list of what is followed', () => {
  test('follows what was found, under the name that the reader gave', async () => {
    const list = create();
    await list.look(ADDRESS, []);
    expect(list.store.get().adding).toMatchObject({ step: 'answered', preview: found });
    calls.addSubscription.mockResolvedValue(sampleSubscriptions);
    await list.follow('Our council');
    expect(calls.addSubscription).toHaveBeenCalledWith({ sourceId: 'sub:1', name: 'Our council' });
    expect(list.store.get()).toMatchObject({
      adding: { step: 'done', name: 'Our council' },
      all: sampleSubscriptions,
      now: 7,
    });
    expect(onChanged).toHaveBeenCalledTimes(1);
  });

  test('drops the answer to a question that was stopped', async () => {
    const list = create();
    const answer = Promise.withResolvers<SubscriptionPreview>();
    calls.previewSubscription.mockReturnValue(answer.promise);
    const looking = list.look(ADDRESS, []);
    expect(list.store.get().adding).toEqual({ step: 'asking', address: ADDRESS });
    await list.stopLooking();
    expect(calls.stopSubscription).toHaveBeenCalledWith({ address: ADDRESS });
    answer.resolve(found as SubscriptionPreview);
    await looking;
    expect(list.store.get().adding).toEqual({ step: 'idle' });
  });

  test('says why nothing could be kept, and why a change failed', async () => {
    const list = create();
    calls.previewSubscription.mockRejectedValue(new Error('no room'));
    await list.look(ADDRESS, []);
    expect(list.store.get().adding).toEqual({ step: 'broken', message: 'no room' });
    calls.undoUpdate.mockRejectedValue(new Error('too late'));
    await list.undo('sub:1');
    expect(list.store.get().failed).toEqual({ 'sub:1': 'too late' });
    expect(onChanged).not.toHaveBeenCalled();
    await list.undo('sub:2');
    calls.undoUpdate.mockResolvedValue([]);
    await list.undo('sub:1');
    expect(list.store.get().failed).toEqual({ 'sub:2': 'too late' });
  });

  test('shows at once that something is being asked', async () => {
    const list = create();
    calls.listSubscriptions.mockResolvedValue(sampleSubscriptions);
    await list.load();
    const checking = list.check('sub:council');
    expect(list.store.get().all?.map(({ isChecking }) => isChecking)).toEqual([true, false]);
    await checking;
    expect(list.store.get().all).toEqual([]);
  });

  test('says that it could not be read', async () => {
    const list = create();
    calls.listSubscriptions.mockRejectedValue(new Error('closed'));
    await list.load();
    expect(list.store.get()).toMatchObject({ error: 'closed', all: undefined });
  });
});
