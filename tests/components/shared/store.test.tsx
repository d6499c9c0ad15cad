// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { expect, it } from 'vitest';
import { createStore, type Store, useStore } from '@/components/shared/store.ts';
import { render } from '../render.tsx';

type Counted = Store<{ count: number }>;

function Count({ store }: { store: Counted }) {
  return <output>{useStore(store).count}</output>;
}

it('renders again on each change, and stops when it is removed', () => {
  const store: Counted = createStore({ count: 0 });
  const { unmount } = render(<Count store={store} />);
  act(() => store.set({ count: 1 }));
  expect(screen.getByRole('status').textContent).toBe('1');
  unmount();
  expect(() => store.set({ count: 2 })).not.toThrow();
});

it('shows a change between rendering and listening', () => {
  const store: Counted = createStore({ count: 0 });
  function Early() {
    useLayoutEffect(() => store.set({ count: 7 }), []);
    return <Count store={store} />;
  }
  render(<Early />);
  expect(screen.getByRole('status').textContent).toBe('7');
});
