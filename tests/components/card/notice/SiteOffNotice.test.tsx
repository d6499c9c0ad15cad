// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SiteOffNotice } from '@/components/card/notice/SiteOffNotice.tsx';
import { LanguageContext } from '@/components/shared/language-context.ts';
import { english } from '@/playground/gallery/english.ts';

it('is named by what was done, and offers the way back', () => {
  const [onUndo, onClose] = [vi.fn(), vi.fn()];
  const draw = (problem?: string) => (
    <LanguageContext.Provider value={english}>
      <SiteOffNotice host="news.test" problem={problem} onUndo={onUndo} onClose={onClose} />
    </LanguageContext.Provider>
  );
  const { rerender } = render(draw());
  expect(screen.getByRole('dialog', { name: 'Dramatis is off on news.test.' })).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Undo', '']);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  for (const called of [onUndo, onClose]) expect(called).toHaveBeenCalledOnce();
  rerender(draw('no room'));
  expect(screen.getByRole('alert').textContent).toBe('Couldn’t save: no room');
});
