// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SubscriptionRow } from '@/components/options/subscriptions/SubscriptionRow.tsx';
import type { SubscriptionView } from '@/lib/core/subscriptions/subscription-view.ts';
import { NOW, sampleSubscriptions } from '@/playground/gallery/fake-subscriptions.ts';
import { render } from '../../render.tsx';

const [list, feed] = sampleSubscriptions as [SubscriptionView, SubscriptionView];
const actions = {
  onCheck: vi.fn(),
  onStop: vi.fn(),
  onPause: vi.fn(),
  onRemove: vi.fn(),
  onMove: vi.fn(),
  onHeld: vi.fn(),
  onUndo: vi.fn(),
};
const show = (one: SubscriptionView) =>
  render(<SubscriptionRow one={one} now={NOW} {...actions} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('says what the last update changed, and takes it back', () => {
  show(list);
  expect(screen.getByText(/3 new, 1 gone, 0 renamed, 5 roles ended/)).toBeTruthy();
  press('Undo this update');
  expect(actions.onUndo).toHaveBeenCalledExactlyOnceWith('sub:council');
});

it('can be asked by hand only when it may be', () => {
  show({ ...list, mayCheckAt: NOW + 1 });
  press('Check now: “Council of Porto Alto”');
  expect(actions.onCheck).not.toHaveBeenCalled();
});

it('is asked by hand, paused and removed', () => {
  show(feed);
  expect(screen.getByText(/articles 12, headlines 180/)).toBeTruthy();
  press('Check now: “The Harbour Gazette”');
  press('Pause “The Harbour Gazette”');
  press('Remove “The Harbour Gazette”');
  expect(actions.onCheck).toHaveBeenCalledExactlyOnceWith('sub:gazette');
  expect(actions.onPause).toHaveBeenCalledExactlyOnceWith('sub:gazette', true);
  expect(actions.onRemove).toHaveBeenCalledExactlyOnceWith('sub:gazette');
});

it('offers a choice for an answer that was held back', () => {
  const held = { at: NOW, why: 'fewer', before: 42, after: 3, canTake: true } as const;
  show({ ...list, failure: 'suspicious', held });
  expect(screen.getByText(/3 records instead of 42/)).toBeTruthy();
  press('Use it');
  press('Ignore it');
  expect(actions.onHeld.mock.calls).toEqual([
    ['sub:council', true],
    ['sub:council', false],
  ]);
});

it('names the host that it leads to now', () => {
  const moved = { to: 'https://cdn.example/x?token=1', is: 'host' } as const;
  show({ ...list, isPaused: 'moved', moved });
  press('Go to cdn.example');
  expect(actions.onMove).toHaveBeenCalledExactlyOnceWith('sub:council');
});
