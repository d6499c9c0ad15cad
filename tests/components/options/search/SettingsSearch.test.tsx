// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SettingsSearch } from '@/components/options/search/SettingsSearch.tsx';
import { render } from '../../render.tsx';

const FOUND = [
  { id: 'theme', label: 'Theme', area: 'Appearance' },
  { id: 'keyboard', label: 'Shortcuts', area: 'Shortcuts' },
];

function show(query: string, found = FOUND) {
  const onQuery = vi.fn();
  const onChoose = vi.fn();
  render(<SettingsSearch query={query} found={found} onQuery={onQuery} onChoose={onChoose} />);
  return { onQuery, onChoose, field: screen.getByRole('textbox', { name: 'Search settings' }) };
}
const links = () => screen.getAllByRole('link');

it('links to the address of each setting, and names its area if that differs', () => {
  show('c');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'ThemeAppearance',
    'Shortcuts',
  ]);
  expect(links().map((link) => link.getAttribute('href'))).toEqual(['#theme', '#keyboard']);
  expect(screen.getByRole('status').textContent).toBe('2 settings');
});

it('says that nothing matches', () => {
  show('zz', []);
  expect(screen.getByRole('status').textContent).toBe('No settings match “zz”.');
  expect(screen.queryByRole('link')).toBeNull();
});

it('says nothing without a query', () => {
  show(' ', []);
  expect(screen.getByRole('status').textContent).toBe('');
});

it('moves through the list and back to the field by arrows, and takes the first by Enter', () => {
  const { field, onChoose, onQuery } = show('c');
  field.focus();
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(links()[0]);
  fireEvent.keyDown(links()[0] as HTMLElement, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(links()[1]);
  fireEvent.keyDown(links()[1] as HTMLElement, { key: 'Escape' });
  expect(document.activeElement).toBe(field);
  links()[0]?.focus();
  fireEvent.keyDown(links()[0] as HTMLElement, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('theme');
  fireEvent.keyDown(field, { key: 'Escape' });
  expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
});

it('leaves a click with a modifier key to the browser', () => {
  const { onChoose } = show('c');
  fireEvent.click(links()[1] as HTMLElement, { ctrlKey: true });
  expect(onChoose).not.toHaveBeenCalled();
  fireEvent.click(links()[1] as HTMLElement);
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('keyboard');
});

it('clears the field, which keeps the focus', () => {
  const { field, onQuery } = show('c');
  fireEvent.click(screen.getByRole('button', { name: 'Clear search' }));
  expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
  expect(document.activeElement).toBe(field);
});
