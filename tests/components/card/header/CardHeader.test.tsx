// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ready, show, textOf } from '../show-card.tsx';

describe('the header of a card', () => {
  it('says since when a role is known, and which one is past', () => {
    show(ready());
    expect([...document.querySelectorAll('.role')].map(textOf)).toEqual([
      'Harbour Authority Secretary General as of 4 September 2025',
      'Former: Minister of Transport as of August 2025',
    ]);
  });

  it('says why the name was matched', () => {
    show(ready(), { why: { rule: 'surname-introduced', alias: 'Ines Valdrup' } });
    expect(
      screen.getByText('Matched by the surname: this page names “Ines Valdrup” in full'),
    ).toBeTruthy();
  });

  it('can be pinned and says that it is', () => {
    const onPin = vi.fn();
    show(ready(), { onPin });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open', pressed: false }));
    show(ready(), { onPin, isPinned: true });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open', pressed: true }));
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });
});
