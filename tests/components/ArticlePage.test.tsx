// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { ArticlePage } from '@/entrypoints/article/ArticlePage.tsx';
import { parseAddress } from '@/entrypoints/article/article-address.ts';
import type { ArticleWithFacts, Span } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { sampleView, spanOf } from '@/playground/gallery/sample-article.ts';
import { render } from './render.tsx';

async function show(asked?: Span, view: ArticleWithFacts = sampleView) {
  const load = async () => view;
  render(<ArticlePage load={load} asked={asked} />);
  await screen.findByRole('heading', { level: 1 });
}
const marked = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
const COST = 'We have to stop treating the islands as a cost.';

describe('a stored article', () => {
  it('has head, correction, caption and paragraphs as they were printed', async () => {
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'No agreement on the tolls as the Harbour Summit ends in Eskholm',
    );
    expect(screen.getByText('The Harbour Courier')).toBeTruthy();
    expect(screen.getByText('By Nora Eide')).toBeTruthy();
    const time = document.querySelector('time');
    expect(time?.dateTime).toBe('2025-09-04T08:46');
    expect(time?.textContent).toBe('4 September 2025, 08:46');
    expect(screen.getByRole('complementary', { name: 'Correction' }).textContent).toBe(
      'Correction: an earlier version named the wrong quay.',
    );
    expect(document.querySelector('figcaption')?.textContent).toContain('Old Customs House');
    const paragraphs = [...document.querySelectorAll('.stored-text > p')].map((p) => p.textContent);
    const { article } = sampleView;
    expect(paragraphs).toEqual(
      article.blocks
        .filter(({ kind }) => kind === 'paragraph')
        .map(({ start, end }) => article.text.slice(start, end)),
    );
  });

  it('keeps what is not article text behind a toggle', async () => {
    await show();
    const rest = document.querySelector('details');
    expect(rest?.open).toBe(false);
    expect(rest?.textContent).toContain('Sign up for our letter');
  });

  it('highlights the passage that the address asks for, and starts reading there', async () => {
    await show(spanOf(COST));
    expect(marked()).toEqual([COST]);
    const passage = document.querySelector('mark') as HTMLElement;
    expect(document.activeElement === passage).toBe(true);
    expect(passage.previousElementSibling?.textContent).toContain('The passage you came for');
  });

  it('highlights a passage over several blocks block by block', async () => {
    const { article } = sampleView;
    const [, first, second] = article.blocks;
    if (!first || !second) throw new Error('the sample has three blocks');
    await show({ start: first.end - 5, end: second.start + 5 });
    expect(marked()).toEqual([
      article.text.slice(first.end - 5, first.end),
      article.text.slice(second.start, second.start + 5),
    ]);
    expect(document.querySelectorAll('mark[tabindex]')).toHaveLength(1);
  });

  it('opens the toggle when the passage is behind it', async () => {
    await show(spanOf('our letter'));
    expect(document.querySelector('details')?.open).toBe(true);
    expect(marked()).toEqual(['our letter']);
  });

  it('shows where a fact was read, all parts of it, and keeps focus on the fact', async () => {
    await show(spanOf(COST));
    const fact = screen.getByRole('button', { name: /Why do we still ask/ });
    fact.focus();
    fireEvent.click(fact);
    expect(marked()).toEqual([
      'Why do we still ask who pays for the ferry? It is a public road,',
      COST,
    ]);
    expect(fact.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement === fact).toBe(true);
  });

  it('lists people with their roles, statements with speaker and cue, and events', async () => {
    await show();
    const facts = screen.getAllByRole('button').map((button) => button.textContent);
    expect(facts).toEqual([
      'Ines ValdrupHarbour Authority Secretary General',
      'Tomas Brandvoldthe mayor of Eskholm',
      'Adaeze Okonjo',
      '“Why do we still ask who pays for the ferry? It is a public road, … We have to stop treating the islands as a cost.”Ines Valdrup · stated · 4 September 2025',
      'the council would not discuss an unlawful levyTomas Brandvold · told reporters',
      'Harbour SummitEskholm · 4 September 2025',
    ]);
  });

  it('highlights every role of a person, and offers nothing for one that has none', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: /^Tomas Brandvold\s*the mayor/ }));
    expect(marked()).toEqual(['the mayor of Eskholm']);
    expect(screen.getByRole('button', { name: 'Adaeze Okonjo' })).toHaveProperty('disabled', true);
  });

  it('says that its source is off', async () => {
    await show(undefined, { ...sampleView, source: { ...sampleView.source, enabled: false } });
    expect(screen.getByText(/This source is off/)).toBeTruthy();
  });

  it('has a link to the publisher only where there is an address', async () => {
    await show();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('says that an unknown article is not stored', async () => {
    const load = () => Promise.reject(new CallError('not-found', 'no such article'));
    render(<ArticlePage load={load} asked={undefined} />);
    expect(await screen.findByText('This article is not stored here.')).toBeTruthy();
  });

  it('says why an article could not be read', async () => {
    const load = () => Promise.reject(new Error('the store is closed'));
    render(<ArticlePage load={load} asked={undefined} />);
    expect((await screen.findByRole('alert')).textContent).toContain('the store is closed');
  });
});

describe('the address of an article', () => {
  it.each([
    ['?id=a1&start=3&end=9', { articleId: 'a1', span: { start: 3, end: 9 } }],
    ['?id=a1', { articleId: 'a1', span: undefined }],
    ['?id=a1&start=9&end=3', { articleId: 'a1', span: undefined }],
    ['?id=a1&start=-1&end=x', { articleId: 'a1', span: undefined }],
    ['', { articleId: '', span: undefined }],
  ])('%s', (search, address) => {
    expect(parseAddress(search)).toEqual(address);
  });
});
