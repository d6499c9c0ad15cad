// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('the header of a card', () => {
  const lines = () => [...document.querySelectorAll('.role, .basis')].map(textOf);

  it('gives one role and what the card rests on; the other roles unfold', () => {
    show(ready());
    expect(lines()).toEqual([
      'Harbour Authority Secretary General',
      '+ 1 other description · 3 articles, 2 outlets',
    ]);
    fireEvent.click(screen.getByRole('button', { name: '+ 1 other description', expanded: false }));
    expect([...document.querySelectorAll('.other-roles > li')].map(textOf)).toEqual([
      'formerly Minister of Transport',
    ]);
    expect(screen.getByRole('button', { expanded: true })).toBeTruthy();
  });

  it('gives the month of a role that is older than half a year', () => {
    show(ready({ ...samples.fullCard, readOn: '2026-03-20' }));
    expect(lines()[0]).toBe('Harbour Authority Secretary General · Sept 2025');
    show(ready({ ...samples.emptyCard, readOn: '2026-03-01' }));
    expect(lines()).toContain('Islands Envoy');
  });

  it('moves by its handle’s arrow keys and by dragging, while it is pinned', () => {
    const onMove = vi.fn();
    const view = show(ready(), { onMove, onPin: vi.fn(), isPinned: true });
    const handle = screen.getByRole('button', { name: /^Move/ });
    fireEvent.keyDown(handle, { key: 'ArrowLeft' });
    fireEvent.keyDown(handle, { key: 'a' });
    const header = document.querySelector('.card-header') as HTMLElement;
    header.setPointerCapture = vi.fn();
    fireEvent.pointerMove(header, { screenX: 5, screenY: 5 });
    fireEvent.pointerDown(header, { button: 0, screenX: 100, screenY: 100 });
    fireEvent.pointerMove(header, { screenX: 130, screenY: 90 });
    fireEvent.pointerUp(header, { screenX: 130, screenY: 90 });
    fireEvent.pointerMove(header, { screenX: 300, screenY: 300 });
    expect(onMove.mock.calls).toEqual([
      [-16, 0],
      [30, -10],
    ]);
    expect(view.onClose).not.toHaveBeenCalled();
  });

  it('does not move before it is pinned', () => {
    show(ready(), { onMove: vi.fn(), onPin: vi.fn() });
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });

  it('puts the name before the tools, for who reads by ear', () => {
    show(ready(), { onPin: vi.fn(), canGoBack: true });
    const heading = screen.getByRole('heading', { level: 2 });
    for (const button of screen.getAllByRole('button')) {
      expect(heading.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  it('is neither a banner nor a footer of the page', () => {
    show(ready());
    expect(document.querySelector('header, footer')).toBeNull();
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
