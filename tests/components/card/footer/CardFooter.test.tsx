// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('the footer of a card', () => {
  it('leads to all articles, and keeps what is rarely wanted behind a button', () => {
    show(ready(samples.busyCard), { onOpenPerson: vi.fn(), onSiteOff: vi.fn() });
    const footer = screen.getByRole('group', { name: 'Actions for Ines Valdrup' });
    expect(textOf(footer)).toBe('All 156 articles');
    fireEvent.click(screen.getByRole('button', { name: 'More actions', expanded: false }));
    expect(textOf(footer)).toBe('Copy all statementsTurn off on this siteAll 156 articles');
  });

  it('copies all statements of the card', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    show(ready(), { cite: (_, { statement }) => statement.parts[0] ?? '' });
    fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy all statements' }));
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (Text)'));
    expect(writeText.mock.calls[0]?.[0].split('\n\n')).toHaveLength(3);
  });

  it('is not there if there is nothing to do', () => {
    show(ready(samples.unknownCard));
    expect(screen.queryByRole('group')).toBeNull();
  });
});
