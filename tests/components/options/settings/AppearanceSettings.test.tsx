// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showOptions } from '../../../entrypoints/options/show-options.tsx';

describe('appearance', () => {
  it('saves style, choice and dwell at once and shows their values', async () => {
    const { access } = showOptions({ page: 'appearance' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Background' }));
    fireEvent.click(screen.getByRole('radio', { name: 'First mention in each paragraph' }));
    const slider = screen.getByRole('slider');
    fireEvent.input(slider, { target: { value: '750' } });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { highlightStyle: 'tint' },
        { markWhich: 'first' },
        { dwell: 750 },
      ]),
    );
    expect(slider.getAttribute('aria-valuetext')).toBe('750 ms');
  });

  it('shows a sample with the chosen mark in its place in the sentence', async () => {
    showOptions({ page: 'appearance' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Background' }));
    const sample = document.querySelector('.sample');
    expect(sample?.textContent).toBe('A sentence that mentions Ada Lovelace looks like this.');
    await vi.waitFor(() =>
      expect(sample?.querySelector('.sample-tint')?.textContent).toBe('Ada Lovelace'),
    );
  });

  it('follows changes made in another window', async () => {
    const { elsewhere } = showOptions({ page: 'appearance' });
    await screen.findByRole('slider');
    elsewhere({ highlightStyle: 'none' });
    await vi.waitFor(() =>
      expect(screen.getByRole('radio', { name: 'None' })).toHaveProperty('checked', true),
    );
  });

  it('shows what is stored when saving failed, and why', async () => {
    const { access } = showOptions({ page: 'appearance' });
    access.updateSettings.mockRejectedValueOnce(new Error('storage is full'));
    fireEvent.click(await screen.findByRole('radio', { name: 'None' }));
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
    expect(screen.getByRole('radio', { name: 'Dotted underline' })).toHaveProperty('checked', true);
  });
});

describe('when a card opens', () => {
  it('offers the delay for resting, and the key for holding a key', async () => {
    const { access } = showOptions({ page: 'appearance' });
    await screen.findByRole('slider');
    expect(screen.queryByRole('combobox', { name: 'Key' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'On hover while holding a key' }));
    const key = await screen.findByRole('combobox', { name: 'Key' });
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.change(key, { target: { value: 'Control' } });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { trigger: 'modifier' },
        { modifier: 'Control' },
      ]),
    );
  });
});
