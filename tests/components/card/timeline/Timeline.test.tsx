// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from '../show-card.tsx';

describe('the timeline', () => {
  it('is left out if everything happened on one day', () => {
    show(ready());
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
  });

  it('is a list of points in order of time, each as precise as it is known', () => {
    show(ready(samples.timelineCard));
    const points = within(section('Timeline')).getAllByRole('button');
    expect(points.map((point) => point.getAttribute('aria-label'))).toEqual([
      '2022: 1 statement',
      '12 June 2023: 1 event',
      '2 March 2024: 1 statement',
      'November 2024: 1 statement',
      '19 July 2025 – 4 September 2025: 3 statements, 1 event',
    ]);
  });

  it('opens a point, with marks around quoted words only', () => {
    show(ready(samples.timelineCard));
    const points = within(section('Timeline')).getAllByRole('button');
    const items = () => [...section('Timeline').querySelectorAll('.timeline-items > li')];
    fireEvent.click(points[2] as HTMLElement);
    expect(items().map(textOf)).toEqual(['2 March 2024 the ministry had not been asked']);
    expect(items()[0]?.querySelector('q')).toBeNull();
    fireEvent.click(points[4] as HTMLElement);
    expect(items()).toHaveLength(4);
    expect(items()[0]?.querySelector('q')?.lang).toBe('en');
    expect(points[4]?.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(points[4] as HTMLElement);
    expect(items()).toEqual([]);
  });
});
