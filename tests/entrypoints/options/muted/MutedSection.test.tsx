// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { showOptions } from '../show-options.tsx';

describe('names taken off', () => {
  it('says that no names are muted', async () => {
    showOptions({ page: 'muted', mutedNames: [] });
    expect(await screen.findByText('No hidden names.')).toBeTruthy();
  });
});
