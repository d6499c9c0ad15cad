// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { FillLibrary } from '@/entrypoints/welcome/FillLibrary.tsx';
import { render } from '../../components/render.tsx';

it('offers four ways to fill the library, and switches the first on right there', () => {
  const onRemember = vi.fn();
  render(<FillLibrary remember={false} unsaved={undefined} onRemember={onRemember} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  fireEvent.click(screen.getByRole('switch', { name: 'Save articles I read' }));
  expect(onRemember).toHaveBeenCalledExactlyOnceWith(true);
  expect(screen.getByText(/Never in private windows/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Add articles' }).getAttribute('href')).toBe(
    'options.html#import',
  );
});

it('has no switch before the rules are read, and says why they could not be changed', () => {
  render(<FillLibrary remember={undefined} unsaved="no answer" onRemember={vi.fn()} />);
  expect(screen.queryByRole('switch')).toBeNull();
  expect(screen.getByRole('alert').textContent).toContain('no answer');
});
