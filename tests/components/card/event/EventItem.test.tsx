// @vitest-environment jsdom
import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ready, section, show, textOf } from '../show-card.tsx';

describe('an event', () => {
  it('names the other participants, but not the card’s person', () => {
    show(ready());
    const events = section('Events');
    expect(within(events).queryByText('Ines Valdrup')).toBeNull();
    expect(textOf(events.querySelector('dl') as Element)).toBe(
      'When4 September 2025WhereOld Customs House, EskholmAlso thereTomas Brandvold, Adaeze Okonjo',
    );
  });
});
