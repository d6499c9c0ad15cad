// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from '../show-card.tsx';

const press = (name: string) =>
  fireEvent.click(screen.getByRole('button', { name, expanded: false }));
const unfolded = () => document.querySelector('.unfolded-part') as HTMLElement;

describe('the line under a statement', () => {
  it('is one line: outlet, day, and what unfolds', () => {
    show(ready(samples.historyCard));
    expect(textOf(document.querySelector('.meta .origin') as Element)).toMatch(
      /^The Harbour Courier\s↗\uFE0E 4 Sept 2025 \+1 Earlier on this topic \(2\)$/,
    );
  });

  it('names the other articles with the same words, each with its link', () => {
    show(ready(samples.historyCard));
    press('Also in 1 more article');
    expect(textOf(unfolded())).toMatch(/^The Island Times\s↗\uFE0E 5 Sept 2025$/);
    expect(within(unfolded()).getByRole('link').getAttribute('href')).toContain('times.example');
    expect(screen.getByTitle('reported on 5 September 2025')).toBeTruthy();
  });

  it('unfolds earlier statements, and each line leads to its place', () => {
    const { onOpenStored } = show(ready(samples.historyCard));
    press('Earlier on this topic (2)');
    const items = within(unfolded()).getAllByRole('listitem');
    expect(items.map((item) => textOf(item.querySelector('blockquote') as Element))).toEqual([
      '“A ferry is a road, and nobody pays for a road twice.”',
      'In the paper’s words: the islands had paid enough for their ferry',
    ]);
    fireEvent.click(within(items[1] as HTMLElement).getByRole('link'));
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a3', 10, 60);
  });

  it('shows two hundred sources only on demand', () => {
    show(ready(samples.manySourcesCard));
    expect(unfolded()).toBeNull();
    press('Also in 199 more articles');
    expect(within(unfolded()).getAllByRole('listitem')).toHaveLength(199);
  });

  it('unfolds the other side with the article’s words between them, and nowhere else', () => {
    show(ready());
    expect(screen.queryByText(/unlawful levy/)).toBeNull();
    press('Disputes Tomas Brandvold');
    expect(textOf(unfolded().querySelector('.tie') as Element)).toBe(
      'How the article puts it · responded, arguing that',
    );
    expect(within(unfolded()).getByText(/unlawful levy/)).toBeTruthy();
    expect(document.querySelectorAll('.unfolded-part')).toHaveLength(1);
  });

  it('unfolds how the article was corrected', () => {
    const { onOpenStored } = show(ready({ ...samples.fullCard, statements: [samples.corrected] }));
    press('Article later corrected');
    expect(textOf(unfolded())).toContain('an earlier version named the wrong quay');
    fireEvent.click(within(unfolded()).getByRole('link'));
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a1', 900, 951);
  });
});
