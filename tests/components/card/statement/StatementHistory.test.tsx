// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

describe('a statement with a history', () => {
  it('names the other articles with the same words, each with its link', () => {
    const { onOpenStored } = show(ready(samples.historyCard));
    const also = document.querySelector('.also-in') as HTMLElement;
    expect(textOf(also)).toBe(
      'Also reported by The Island Times · reported on 5 September 2025 · See in article',
    );
    expect(within(also).getByRole('link').getAttribute('href')).toContain('times.example');
    expect(onOpenStored).not.toHaveBeenCalled();
  });

  it('folds earlier statements, and each line leads to its place', () => {
    const { onOpenStored } = show(ready(samples.historyCard));
    const before = document.querySelector('.said-before') as HTMLDetailsElement;
    expect(before.open).toBe(false);
    expect(textOf(before.querySelector('summary') as Element)).toBe('Earlier on this topic (2)');
    const items = within(before).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => textOf(item.querySelector('blockquote') as Element))).toEqual([
      '“A ferry is a road, and nobody pays for a road twice.”',
      'the islands had paid enough for their ferry',
    ]);
    fireEvent.click(within(items[1] as HTMLElement).getByRole('button', { hidden: true }));
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a3', 10, 60);
  });

  it('folds two hundred sources, and shows all of them on demand', () => {
    show(ready(samples.manySourcesCard));
    const folded = screen.getByText('Also in 199 more articles').parentElement;
    expect(document.querySelectorAll('.also-in li')).toHaveLength(0);
    (folded as HTMLDetailsElement).open = true;
    fireEvent(folded as HTMLElement, new Event('toggle'));
    expect(document.querySelectorAll('.also-in li')).toHaveLength(199);
    expect(screen.getByText('10 more corrections')).toBeTruthy();
  });
});
