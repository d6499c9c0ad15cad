// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from './show-card.tsx';

describe('a section', () => {
  it('folds a long list and unfolds it', () => {
    show(ready(samples.fiftyCard));
    expect(section('What they said').querySelectorAll('figure')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show 46 more' }));
    expect(section('What they said').querySelectorAll('figure')).toHaveLength(50);
  });

  it('moves the focus into the unfolded part', () => {
    show(ready(samples.fiftyCard));
    fireEvent.click(screen.getByRole('button', { name: 'Show 46 more' }));
    expect(textOf(document.activeElement as Element)).toContain('Statement number 5 of');
  });
});
