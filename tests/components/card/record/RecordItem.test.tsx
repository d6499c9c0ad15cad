// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { RecordItem } from '@/components/card/record/RecordItem.tsx';
import type { CardRecord } from '@/lib/core/card/card-model.ts';
import { render } from '../../render.tsx';

const ROLE: CardRecord = {
  id: '1',
  kind: 'role',
  text: 'Mayor',
  details: ['Bar Council', 'Green'],
  from: '2020-05',
  origin: {
    sourceId: 's',
    source: 'Council',
    href: 'https://bar.example/1',
    place: '1 · roles[0]',
    retrievedOn: '2026-11-30',
  },
};

describe('a line of a list', () => {
  it('says where it is from, and links there', () => {
    render(<RecordItem record={ROLE} />);
    expect(document.body.textContent).toMatch(
      /MayorBar Council · Green · from May 2020Council · as of .*2026/,
    );
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://bar.example/1');
  });

  it('gives a verdict in the reviewer’s words', () => {
    const review = { reviewer: 'Bar Check', rating: 'Mostly false' };
    render(
      <RecordItem
        record={{ ...ROLE, kind: 'claim', text: 'The moon is cheese', details: [], review }}
      />,
    );
    expect(document.body.textContent).toContain('Bar Check: “Mostly false”');
  });

  it('has no link where there is no address', () => {
    const { href: _, ...origin } = ROLE.origin;
    render(<RecordItem record={{ ...ROLE, origin }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});
