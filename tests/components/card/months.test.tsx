// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { SaidFilter } from '@/lib/core/card/said-lines.ts';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from './show-card.tsx';

const openSaid = (change: Parameters<typeof show>[1] = {}) => {
  const view = show(ready(samples.busyCard), change);
  fireEvent.click(screen.getByRole('tab', { name: /Said/ }));
  return view;
};
const list = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Months' });
const quotes = () => screen.getByRole('tabpanel').querySelectorAll('blockquote').length;

describe('the strip of months', () => {
  it('has a bar for each month, and is a list with their numbers', () => {
    openSaid();
    expect(document.querySelectorAll('.bars > i').length).toBeGreaterThan(10);
    const options = within(list()).getAllByRole('option').map(textOf);
    expect(options).toHaveLength(1 + samples.busyCard.months.length);
    expect(options.slice(0, 3)).toEqual(['All months', 'September 2025 (13)', 'August 2025 (41)']);
  });

  it('filters by the list, over the whole library, and back', async () => {
    const { loadSaid } = openSaid();
    fireEvent.change(list(), { target: { value: '2025-08 2025-08' } });
    expect(screen.getByRole('tabpanel').querySelector('[aria-busy="true"]')).toBeTruthy();
    await vi.waitFor(() => expect(quotes()).toBe(1));
    expect(loadSaid).toHaveBeenCalledExactlyOnceWith({ since: '2025-08', until: '2025-08' });
    fireEvent.change(list(), { target: { value: '' } });
    await vi.waitFor(() => expect(quotes()).toBe(20));
  });

  it('filters by dragging over bars, whatever the direction', async () => {
    const loadSaid = vi.fn(async (_: SaidFilter) => ({ statements: [], total: 0 }));
    openSaid({ loadSaid });
    const bars = document.querySelector('.bars') as HTMLElement;
    bars.setPointerCapture = vi.fn();
    const count = bars.children.length;
    bars.getBoundingClientRect = () => new DOMRect(0, 0, count * 10, 28);
    const at = (index: number) => ({ clientX: index * 10 + 5, button: 0, pointerId: 1 });
    fireEvent.pointerDown(bars, at(4));
    fireEvent.pointerMove(bars, at(2));
    fireEvent.pointerUp(bars, at(2));
    await vi.waitFor(() => expect(loadSaid).toHaveBeenCalledOnce());
    expect(loadSaid.mock.calls[0]?.[0]).toEqual({ since: '2024-08', until: '2024-10' });
    expect(document.querySelectorAll('.bars > .chosen')).toHaveLength(3);
    expect(list().selectedOptions[0]?.textContent).toMatch(/Aug.+Oct.+2024/);
  });

  it('filters by kind as well, within the months that are chosen', async () => {
    const { loadSaid } = openSaid();
    const kinds = screen.getByRole('combobox', { name: 'Kind' }) as HTMLSelectElement;
    expect([...kinds.options].map(({ text }) => text)).toEqual([
      'All',
      'Quoted',
      'Paraphrased',
      'Disputed',
    ]);
    fireEvent.change(kinds, { target: { value: 'reported' } });
    await vi.waitFor(() => expect(quotes()).toBe(1));
    // The numbers of the months are of all kinds together.
    expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).not.toContain('·');
    fireEvent.change(list(), { target: { value: '2025-08 2025-08' } });
    const month = { since: '2025-08', until: '2025-08' };
    expect(loadSaid).toHaveBeenLastCalledWith({ kind: 'reported', ...month });
    fireEvent.change(kinds, { target: { value: '' } });
    expect(loadSaid).toHaveBeenLastCalledWith(month);
  });

  it('says so when nothing is of the kind', async () => {
    openSaid({ loadSaid: async () => ({ statements: [], total: 0 }) });
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), {
      target: { value: 'disputed' },
    });
    expect(await screen.findByText('Nothing matches these filters.')).toBeTruthy();
  });

  it('says why when statements could not be read, and keeps what is shown', async () => {
    openSaid({ loadSaid: async () => Promise.reject(new Error('busy')) });
    fireEvent.change(list(), { target: { value: '2025-08 2025-08' } });
    expect(textOf(await screen.findByRole('alert'))).toBe('Couldn’t load these statements: busy');
    expect(quotes()).toBe(20);
  });

  it('tells under each month how many there are', () => {
    openSaid();
    expect(screen.getByRole('heading', { name: 'September 2025 · 13' })).toBeTruthy();
  });
});
