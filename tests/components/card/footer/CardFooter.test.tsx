// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('the footer of a card', () => {
  it('says what it rests on, with the corrections', () => {
    show(ready());
    const footer = document.querySelector('footer') as HTMLElement;
    expect(textOf(footer)).toContain('3 articles · 2 outlets · latest: 4 September 2025');
    expect(textOf(footer)).toContain('an earlier version named the wrong quay');
  });

  it('a corrected statement leads to its correction, even to a folded one', () => {
    const many = samples.manySourcesCard;
    const statements = [{ ...samples.corrected, articleId: 'm11' }];
    show(ready({ ...many, statements }));
    Element.prototype.scrollIntoView = vi.fn();
    fireEvent.click(screen.getByRole('button', { name: 'Article later corrected' }));
    const { activeElement } = document;
    expect(activeElement?.className).toBe('correction');
    expect(textOf(activeElement as Element)).toContain('Island Paper No. 13');
    expect(activeElement?.closest('details')?.open).toBe(true);
  });
});
