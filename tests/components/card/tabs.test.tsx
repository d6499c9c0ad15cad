// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, show, textOf } from './show-card.tsx';

const tabs = () => screen.getAllByRole('tab');
const names = () => tabs().map(textOf);
const panel = () => screen.getByRole('tabpanel');
const quotes = () => panel().querySelectorAll('blockquote').length;

describe('the tabs of a card', () => {
  it('begin with what fits the page, and tell true totals', () => {
    show(ready(samples.busyCard));
    expect(names()).toEqual(['This page', 'Said, 312', 'About, 540', 'Events, 6']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('This page');
    expect(screen.getByRole('tabpanel', { name: 'This page' })).toBeTruthy();
    expect(quotes()).toBe(3);
  });

  it('begin with the latest where nothing fits the page', () => {
    show(ready(samples.latestCard));
    expect(names()[0]).toBe('Latest');
    expect(quotes()).toBe(3);
  });

  it('are moved through with arrows, which wrap, and Home and End', () => {
    show(ready(samples.busyCard));
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    tabs()[0]?.focus();
    press('ArrowRight');
    expect(screen.getByRole('tab', { selected: true })).toBe(document.activeElement);
    expect(textOf(document.activeElement as Element)).toBe('Said, 312');
    press('End');
    expect(textOf(document.activeElement as Element)).toBe('Events, 6');
    press('ArrowRight');
    expect(textOf(document.activeElement as Element)).toBe('This page');
    press('ArrowLeft');
    press('Home');
    expect(textOf(document.activeElement as Element)).toBe('This page');
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it('are not there with fewer than six statements', () => {
    const few = { ...samples.busyCard, totals: { said: 3, about: 2, events: 6 } };
    show(ready({ ...few, statements: few.statements.slice(0, 3) }));
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  it('leave out what is empty', () => {
    show(ready({ ...samples.busyCard, totals: { said: 312, about: 0, events: 0 } }));
    expect(names()).toEqual(['This page', 'Said, 312']);
    show(ready({ ...samples.busyCard, totals: { said: 0, about: 9, events: 0 }, statements: [] }));
    expect(screen.getAllByRole('tablist')).toHaveLength(1);
  });

  it('show all under its months, twenty at a time, and then lead to the rest', () => {
    const onOpenPerson = vi.fn();
    show(ready(samples.busyCard), { onOpenPerson });
    fireEvent.click(screen.getByRole('tab', { name: /Said/ }));
    expect(quotes()).toBe(20);
    expect(within(panel()).getAllByRole('heading').map(textOf)).toContain('September 2025 · 13');
    const more = () => within(panel()).getByRole('button', { name: /^Show/ });
    fireEvent.click(more());
    expect(quotes()).toBe(40);
    expect(panel().querySelectorAll('li')[20]).toBe(document.activeElement);
    fireEvent.click(more());
    expect(quotes()).toBe(50);
    fireEvent.click(within(panel()).getByRole('button', { name: 'Open all 312 in a tab' }));
    expect(onOpenPerson).toHaveBeenCalledOnce();
  });

  it('begin anew with another person', () => {
    const view = show(ready(samples.busyCard));
    fireEvent.click(screen.getByRole('tab', { name: /About/ }));
    const entity = { ...samples.busyCard.entity, id: 'person:other' };
    view.update(ready({ ...samples.busyCard, entity }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('This page');
  });
});
