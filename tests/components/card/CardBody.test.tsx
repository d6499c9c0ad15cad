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

  it('says in place of its basis that nothing is quoted', () => {
    show(ready(samples.emptyCard));
    expect(textOf(document.querySelector('.basis') as Element)).toContain(
      'Mentioned in 1 article, but not quoted',
    );
  });

  it('says that nothing is known if no article has the name', () => {
    show(ready(samples.unknownCard));
    expect(textOf(screen.getByRole('dialog'))).toContain('None of your active sources');
  });

  it('says nothing about missing statements of an event', () => {
    show(ready(samples.eventCard));
    expect(textOf(screen.getByRole('dialog'))).not.toContain('but not quoted');
    expect(textOf(section('Details'))).toContain('WhoInes Valdrup, Tomas Brandvold');
  });
});
