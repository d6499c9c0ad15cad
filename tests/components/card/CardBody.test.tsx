// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from './show-card.tsx';

describe('the sections of a card', () => {
  it('leaves out empty sections', () => {
    show(ready(samples.emptyCard));
    expect(screen.getAllByRole('heading', { level: 3 }).map(textOf)).toEqual(['Events']);
  });

  it('says that no statement is known, and why', () => {
    show(ready(samples.emptyCard));
    const dialog = screen.getByRole('dialog');
    expect(textOf(dialog)).toContain('No statements yet.');
    expect(textOf(dialog)).toContain('Mentioned in 1 article, but not quoted.');
  });

  it('says that nothing is known if no article has the name', () => {
    show(ready(samples.unknownCard));
    expect(textOf(screen.getByRole('dialog'))).toContain(
      'None of your active sources mentions this name.',
    );
  });

  it('says nothing about missing statements of an event', () => {
    show(ready(samples.eventCard));
    expect(textOf(screen.getByRole('dialog'))).not.toContain('No statement');
    expect(textOf(section('Details'))).toContain('WhoInes Valdrup, Tomas Brandvold');
  });
});
