// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { MUTED, showOptions, theSwitch } from '../show-options.tsx';

describe('taking back', () => {
  it('names the last change, wherever it was, and takes it back by the bar', async () => {
    const { access, muting, go } = showOptions({ page: 'appearance' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(await screen.findByText('Theme set to Dark (was Match the page)')).toBeTruthy();
    go('muted');
    fireEvent.click(await screen.findByRole('button', { name: 'Show again: May' }));
    expect(await screen.findByText('“May” is shown again.')).toBeTruthy();
    expect(screen.getByText('No hidden names.')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Show again: May' })).toBeTruthy();
    expect(muting.muteName).toHaveBeenCalledExactlyOnceWith(MUTED[0]);
    expect(
      await screen.findByText(/^Undone: “May” is shown again. Undo next: Theme set/),
    ).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(access.updateSettings).toHaveBeenLastCalledWith({ theme: 'auto' }),
    );
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await vi.waitFor(() => expect(screen.queryByText(/Undone/)).toBeNull());
  });

  it('takes back rules of remembering, and says which', async () => {
    const { remembering } = showOptions({ page: 'remember' });
    fireEvent.click(await theSwitch('Save articles I read'));
    const site = await screen.findByRole('textbox', {
      name: 'Never save from these sites and their subdomains',
    });
    fireEvent.input(site, { target: { value: 'bank.example' } });
    fireEvent.submit(site.closest('form') as HTMLFormElement);
    expect(
      await screen.findByText(
        'Never save from these sites and their subdomains: bank.example added',
      ),
    ).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Delete after' }), {
      target: { value: 'null' },
    });
    expect(await screen.findByText('Delete after set to Never (was 30 days)')).toBeTruthy();
    for (const change of [{ days: 30 }, { except: [] }, { on: false }]) {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
      await vi.waitFor(() =>
        expect(remembering.setRememberRules).toHaveBeenLastCalledWith({ change }),
      );
      await screen.findByText(/^Undone/);
    }
    expect((await theSwitch('Save articles I read')).checked).toBe(false);
  });

  it('is one step for one drag of the slider', async () => {
    const { access } = showOptions({ page: 'appearance' });
    const slider = await screen.findByRole('slider');
    fireEvent.pointerDown(slider);
    for (const value of ['600', '650', '700']) fireEvent.input(slider, { target: { value } });
    expect(await screen.findByText(/700 ms \(was 500 ms\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(access.updateSettings).toHaveBeenLastCalledWith({ dwell: 500 }));
  });

  it('works by the usual key as well, but not while the reader types', async () => {
    const { access, go } = showOptions({ page: 'appearance' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Compact' }));
    await screen.findByText(/^Card spacing set to Compact/);
    go('sites');
    fireEvent.keyDown(await screen.findByRole('textbox', { name: 'Website' }), {
      key: 'z',
      ctrlKey: true,
    });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { density: 'compact' },
        { density: 'comfortable' },
      ]),
    );
  });
});
