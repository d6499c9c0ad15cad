// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { show, textOf } from '../show-card.tsx';

describe('in place of a card', () => {
  it('ambiguous: asks the reader, and reports the choice', () => {
    const { onChoose } = show({
      kind: 'ambiguous',
      name: 'Lund',
      options: [
        { id: 'a', name: 'Per Lund', type: 'person', detail: 'Mayor' },
        { id: 'b', name: 'Astrid Lund', type: 'person' },
        { id: 'c', name: 'Lund Talks', type: 'event', detail: '2025-08' },
      ],
    });
    expect(screen.getByRole('dialog', { name: 'Lund' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Per LundMayor',
      'Astrid LundPerson',
      'Lund TalksEvent · August 2025',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Astrid Lund/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('error: gives the reason and tries again', () => {
    const { onRetry } = show({ kind: 'error', name: 'Lund', message: 'The store is closed.' });
    expect(textOf(screen.getByRole('alert'))).toContain('The store is closed.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('loading: has the name already and says that it is reading', () => {
    show({ kind: 'loading', name: 'Lund' });
    expect(screen.getByRole('dialog', { name: 'Lund' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Loading…');
  });

  it('stale: asks for a reload', () => {
    show({ kind: 'stale' });
    expect(textOf(screen.getByRole('dialog', { name: 'Dramatis was updated' }))).toContain(
      'Reload',
    );
  });
});
