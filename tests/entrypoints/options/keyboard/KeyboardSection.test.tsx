// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showOptions } from '../show-options.tsx';

describe('keyboard', () => {
  it('shows what is bound and opens the place to change it', async () => {
    const { open } = showOptions({ page: 'keyboard' });
    const row = (await screen.findByText('Open the popup')).closest('tr') as HTMLElement;
    expect(within(row).getByText('Alt+Shift+D')).toBeTruthy();
    expect(screen.getByText('Not set')).toBeTruthy();
    expect(screen.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    expect(open).toHaveBeenCalledOnce();
  });
});
