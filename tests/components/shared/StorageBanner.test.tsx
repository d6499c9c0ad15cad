// @vitest-environment jsdom
import { act, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { mountStorageBanner } from '@/components/shared/mount-storage-banner.tsx';
import { StorageBanner } from '@/components/shared/StorageBanner.tsx';
import { createStore } from '@/components/shared/store.ts';
import type { StorageState } from '@/lib/core/storage-state.ts';
import { english } from '@/playground/gallery/english.ts';
import { render } from '../render.tsx';

const storeOf = (state: StorageState | undefined) => createStore({ state });
afterEach(() => document.body.replaceChildren());

test.each([undefined, { kind: 'open' } as const])(
  'says nothing if there is storage: %o',
  (state) => {
    render(<StorageBanner store={storeOf(state)} />);
    expect(screen.queryByRole('complementary')).toBeNull();
  },
);

test('refused storage is told, with what is shown instead and the browser’s reason', () => {
  const state = { kind: 'refused', reason: 'Internal error', isPrivate: false } as const;
  render(<StorageBanner store={storeOf(state)} />);
  expect(screen.getByRole('complementary', { name: 'Storage' })).toBeTruthy();
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('can’t use storage right now');
  expect(said).toContain('hasn’t been touched');
  expect(said).toContain('Browser message: Internal error');
});

test('where the browser always uses private browsing, what helps is told, and no restart', () => {
  const state = { kind: 'refused', reason: 'InvalidStateError', isPrivate: true } as const;
  render(<StorageBanner store={storeOf(state)} />);
  const said = screen.getByRole('alert').textContent;
  expect(said).toContain('always uses private browsing');
  expect(said).toContain('turn off “Always use private browsing mode”');
  expect(said).not.toContain('right now');
  expect(said).not.toContain('InvalidStateError');
});

test('no room is told, and that what is kept can be read', () => {
  render(<StorageBanner store={storeOf({ kind: 'full' })} />);
  expect(screen.getByRole('alert').textContent).toMatch(/Storage is full.*can still read/);
});

test('stands above our own pages, and asks again when the reader returns', async () => {
  const app = document.body.appendChild(document.createElement('div'));
  const ask = vi.fn<() => Promise<StorageState>>().mockResolvedValue({ kind: 'open' });
  const onError = vi.fn<(error: unknown) => void>();
  mountStorageBanner(app, { language: english, ask, onError });
  await act(async () => {});
  expect(screen.queryByRole('alert')).toBeNull();

  ask.mockResolvedValue({ kind: 'full' });
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  const banner = await screen.findByRole('alert');
  expect(banner.compareDocumentPosition(app)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  ask.mockRejectedValue(new Error('gone'));
  await act(async () => {
    window.dispatchEvent(new Event('focus'));
  });
  expect(onError).toHaveBeenCalledOnce();
  expect(screen.getByRole('alert')).toBe(banner);
});
