// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { showOptions, theSwitch } from '../show-options.tsx';

describe('remembering', () => {
  it('is off, and says what it does before it is switched on', async () => {
    const { remembering } = showOptions({ page: 'remember' });
    const on = await theSwitch('Save articles I read');
    expect(on.checked).toBe(false);
    expect(screen.getByText(/15 seconds of scrolling/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Where' })).toBeNull();
    fireEvent.click(on);
    expect(await screen.findByRole('group', { name: 'Where' })).toBeTruthy();
    expect(remembering.setRememberRules).toHaveBeenCalledExactlyOnceWith({ change: { on: true } });
  });

  it('accepts rules for sites and a time after which to forget', async () => {
    const { remembering } = showOptions({ page: 'remember' });
    fireEvent.click(await theSwitch('Save articles I read'));
    const site = await screen.findByRole('textbox', {
      name: 'Never save from these sites and their subdomains',
    });
    fireEvent.input(site, { target: { value: 'https://Bank.Example/account' } });
    fireEvent.submit(site.closest('form') as HTMLFormElement);
    expect(
      await screen.findByRole('button', { name: 'Remove bank.example from the list' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Only these sites' }));
    await screen.findByRole('textbox', { name: 'Only save from these sites and their subdomains' });
    const days = screen.getByRole('combobox', { name: 'Delete after' });
    expect([...(days as HTMLSelectElement).options].map((option) => option.text)).toEqual([
      '7 days',
      '30 days',
      '90 days',
      '365 days',
      'Never',
    ]);
    fireEvent.change(days, { target: { value: 'null' } });
    await vi.waitFor(() =>
      expect(remembering.setRememberRules.mock.calls.map(([{ change }]) => change)).toEqual([
        { on: true },
        { except: ['bank.example'] },
        { where: 'only' },
        { days: null },
      ]),
    );
  });

  it('forgets everything only after a second question, and says how many', async () => {
    const { remembering } = showOptions({ page: 'remember' });
    await theSwitch('Save articles I read');
    fireEvent.click(screen.getByRole('button', { name: 'Clear reading history' }));
    expect(remembering.forgetRemembered).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Clear' }));
    expect(await screen.findByText('3 articles deleted.')).toBeTruthy();
  });

  it('takes back a change that could not be saved, and says why', async () => {
    const { remembering } = showOptions({ page: 'remember' });
    remembering.setRememberRules.mockRejectedValueOnce(new Error('the disk is full'));
    const on = await theSwitch('Save articles I read');
    fireEvent.click(on);
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    expect(on.checked).toBe(false);
  });
});
