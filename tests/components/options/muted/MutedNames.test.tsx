// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { MutedNames } from '@/components/options/muted/MutedNames.tsx';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { render } from '../../render.tsx';

const names: MutedName[] = [
  { kind: 'name', name: 'May' },
  { kind: 'entity', entityId: 'p/lee', name: 'Ann Lee', host: 'news.test' },
  { kind: 'entity', entityId: 'p/lee', name: 'Ann Lee', host: 'a.test', page: 'https://a.test/b' },
];

it('lists muted names with their places, and marks each again', () => {
  const onUnmute = vi.fn();
  render(<MutedNames names={names} onUnmute={onUnmute} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Mayhidden everywhereShow again',
    'Ann Leehidden on news.testShow again',
    'Ann Leehidden on https://a.test/bShow again',
  ]);
  const buttons = screen.getAllByRole('button', { name: 'Show again: Ann Lee' });
  fireEvent.click(buttons[1] as HTMLElement);
  expect(onUnmute).toHaveBeenCalledExactlyOnceWith(names[2]);
});

it('says that nothing is muted', () => {
  render(<MutedNames names={[]} onUnmute={vi.fn()} />);
  expect(screen.getByText('No hidden names.')).toBeTruthy();
});
