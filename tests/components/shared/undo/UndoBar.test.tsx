// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { UndoBar } from '@/components/shared/undo/UndoBar.tsx';
import { render } from '../../render.tsx';

const draw = (message: string | undefined, onUndo?: () => void, onDismiss = vi.fn()) => (
  <>
    <button type="button">elsewhere</button>
    <UndoBar message={message} onUndo={onUndo} onDismiss={onDismiss} />
  </>
);
const button = (name: string) => screen.getByRole('button', { name });

it('has a live region before there is a message, and then two buttons', () => {
  const onUndo = vi.fn();
  const onDismiss = vi.fn();
  const { update } = render(draw(undefined));
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();

  update(draw('Rule for a.test removed.', onUndo, onDismiss));
  expect(screen.getByRole('status')).toBe(status);
  expect(status.textContent).toBe('Rule for a.test removed.');
  fireEvent.click(button('Undo'));
  fireEvent.click(button('Dismiss'));
  expect([onUndo, onDismiss].map((each) => each.mock.calls.length)).toEqual([1, 1]);
});

it('keeps the focus when the pressed button goes, and returns it with the last one', () => {
  const { update } = render(draw('changed', vi.fn()));
  button('elsewhere').focus();
  button('Undo').focus();
  update(draw('taken back'));
  expect(document.activeElement).toBe(button('Dismiss'));
  update(draw(undefined));
  expect(document.activeElement).toBe(button('elsewhere'));
});

it('leaves the focus alone where the reader has moved on', () => {
  const { update } = render(draw('changed', vi.fn()));
  button('Undo').focus();
  button('elsewhere').focus();
  update(draw('changed again', vi.fn()));
  expect(document.activeElement).toBe(button('elsewhere'));
  update(draw(undefined));
  expect(document.activeElement).toBe(button('elsewhere'));
});
