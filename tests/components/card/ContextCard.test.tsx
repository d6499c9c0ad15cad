// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show } from './show-card.tsx';

describe('a card', () => {
  it('is a non-modal dialog with the name of its person', () => {
    show(ready());
    const dialog = screen.getByRole('dialog', { name: 'Ines Valdrup' });
    expect(dialog.getAttribute('aria-modal')).toBeNull();
    expect(dialog.tabIndex).toBe(-1);
  });
});

describe('ways out', () => {
  it('closes on Escape, which the page does not hear', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { onClose } = show(ready());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('other keys do not close it', () => {
    const { onClose } = show(ready());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('the buttons close, go back, switch the site off and open the search', () => {
    const extra = { canGoBack: true, onSiteOff: vi.fn(), onOpenPerson: vi.fn() };
    const { onClose, onBack } = show(ready(), extra);
    for (const name of [
      'Close',
      'Back',
      'More actions',
      'Turn off on this site',
      'All 3 articles',
    ]) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    for (const called of [onClose, onBack, extra.onSiteOff]) expect(called).toHaveBeenCalledOnce();
    expect(extra.onOpenPerson).toHaveBeenCalledExactlyOnceWith('person:ines-valdrup');
  });

  it('has no button without a use', () => {
    show(ready());
    fireEvent.click(screen.getByRole('button', { name: 'More actions' }));
    for (const name of ['Back', 'Turn off on this site', 'All 3 articles']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('focus', () => {
  it('is not taken when a card opens by itself', () => {
    show({ kind: 'loading', name: 'Ines Valdrup' }).update(ready());
    expect(document.activeElement).toBe(document.body);
  });

  it('stays in the card when the reader goes on to another card', () => {
    const view = show(ready());
    fireEvent.click(within(section('Events')).getByText('Adaeze Okonjo'));
    view.update({ kind: 'loading', name: 'Adaeze Okonjo' });
    view.update(ready(samples.emptyCard));
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Adaeze Okonjo' }));
  });
});
