// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from './show-card.tsx';

describe('what is known', () => {
  it('leaves sections out that have nothing', () => {
    show(ready(samples.emptyCard));
    expect(screen.getAllByRole('heading', { level: 3 }).map(textOf)).toEqual(['Events']);
  });

  it('empty: says that no statement is known, and why', () => {
    show(ready(samples.emptyCard));
    const dialog = screen.getByRole('dialog');
    expect(textOf(dialog)).toContain('No statement by Adaeze Okonjo is known.');
    expect(textOf(dialog)).toContain('1 article names them, but neither quotes them');
  });

  it('empty: says so when no article that is on tells of the name', () => {
    show(ready(samples.unknownCard));
    expect(textOf(screen.getByRole('dialog'))).toContain('Nothing is known yet');
  });

  it('an event is not blamed for silence', () => {
    show(ready(samples.eventCard));
    expect(textOf(screen.getByRole('dialog'))).not.toContain('No statement');
    expect(textOf(section('What is known'))).toContain('WhoInes Valdrup, Tomas Brandvold');
  });
});
