// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showOptions, theSwitch } from '../../../entrypoints/options/show-options.tsx';

describe('sites', () => {
  it('save the default at once', async () => {
    const { access } = showOptions({ page: 'sites' });
    fireEvent.click(await theSwitch('On by default'));
    await vi.waitFor(() =>
      expect(access.updateSettings).toHaveBeenCalledExactlyOnceWith({ onByDefault: false }),
    );
  });

  it('add a rule from a pasted address, and clear the field', async () => {
    const { access } = showOptions({ page: 'sites' });
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Website' });
    fireEvent.input(field, { target: { value: 'https://News.example/today' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add rule' }));
    await vi.waitFor(() =>
      expect(access.setSiteRule).toHaveBeenCalledExactlyOnceWith('news.example', false),
    );
    expect(await theSwitch('Dramatis on news.example')).toHaveProperty('checked', false);
    expect(field.value).toBe('');
  });

  it('refuse bad host names and repeated rules, with the reason', async () => {
    const { access } = showOptions({ page: 'sites' });
    const field = await screen.findByRole('textbox', { name: 'Website' });
    for (const [typed, reason] of [
      ['two words', /“two words” isn’t a valid website/],
      ['bank.example', /You already have a rule for bank.example/],
    ] as const) {
      fireEvent.input(field, { target: { value: typed } });
      fireEvent.click(screen.getByRole('button', { name: 'Add rule' }));
      expect(screen.getByText(reason)).toBeTruthy();
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(access.setSiteRule).not.toHaveBeenCalled();
  });

  it('remove a rule', async () => {
    const { access } = showOptions({ page: 'sites' });
    fireEvent.click(
      await screen.findByRole('button', { name: 'Remove the rule for bank.example' }),
    );
    await vi.waitFor(() =>
      expect(access.setSiteRule).toHaveBeenCalledExactlyOnceWith('bank.example', undefined),
    );
    expect(await screen.findByText('No site rules yet.')).toBeTruthy();
  });
});
