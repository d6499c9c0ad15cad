// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ready, show, textOf } from '../show-card.tsx';

describe('the header of a card', () => {
  it('says since when a role is known, and which one is past', () => {
    show(ready());
    expect([...document.querySelectorAll('.role')].map(textOf)).toEqual([
      'Harbour Authority Secretary General as of 4 September 2025',
      'formerly Minister of Transport as of August 2025',
    ]);
  });

  it('says why the name was matched', () => {
    show(ready(), { why: { rule: 'surname-introduced', alias: 'Ines Valdrup' } });
    expect(screen.getByText('Full name appears on this page: “Ines Valdrup”')).toBeTruthy();
  });

  it('can be pinned and says that it is', () => {
    const onPin = vi.fn();
    show(ready(), { onPin });
    fireEvent.click(screen.getByRole('button', { name: 'Pin', pressed: false }));
    show(ready(), { onPin, isPinned: true });
    fireEvent.click(screen.getByRole('button', { name: 'Pin', pressed: true }));
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });
});
