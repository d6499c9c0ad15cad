// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticlePage } from '@/entrypoints/article/ArticlePage.tsx';
import { parseAddress } from '@/entrypoints/article/article-address.ts';
import type { ArticleWithFacts, Span } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { sampleView, spanOf } from '@/playground/gallery/sample-article.ts';
import { render } from '../../components/render.tsx';

async function show(asked?: Span, view: ArticleWithFacts = sampleView) {
  const load = vi.fn(async () => view);
  const amending = {
    strikeFact: vi.fn(async () => undefined),
    correctFact: vi.fn(async () => undefined),
    putFactBack: vi.fn(async () => undefined),
  };
  render(<ArticlePage load={load} amending={amending} asked={asked} />);
  await screen.findByRole('heading', { level: 1 });
  return { load, ...amending };
}
const never = {
  strikeFact: () => Promise.reject(new Error('not asked')),
  correctFact: () => Promise.reject(new Error('not asked')),
  putFactBack: () => Promise.reject(new Error('not asked')),
};
/** Chooses an item from the menu of its row. */
function choose(name: string | RegExp): void {
  for (const button of screen.getAllByRole('button', { name: /^More for: / })) {
    fireEvent.click(button);
    const item = screen.queryByRole('menuitem', { name });
    fireEvent.click(item ?? button);
    if (item) return;
  }
  throw new Error(`no row offers ${name}`);
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
    expect(passage.previousElementSibling?.textContent).toContain('Your passage');
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
    const fact = screen.getByRole('button', { name: /^“Why do we still ask/ });
    fact.focus();
    fireEvent.click(fact);
    expect(marked()).toEqual([
      'Why do we still ask who pays for the ferry? It is a public road,',
      COST,
    ]);
    expect(fact.getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement === fact).toBe(true);
  });

  it('lists roles and statements under their people, once each, and then events', async () => {
    await show();
    const found = [...document.querySelectorAll('.read-facts :is(h3, .fact-place, .also-named)')];
    expect(found.map(({ textContent }) => textContent.trim())).toEqual([
      'Ines Valdrup',
      'Harbour Authority Secretary General 4 September 2025',
      '“Why do we still ask who pays for the ferry? It is a public road, … We have to stop treating the islands as a cost.” 4 September 2025',
      'Tomas Brandvold',
      'the mayor of Eskholm',
      'In the paper’s words: the council would not discuss an unlawful levy',
      'Events',
      'Harbour Summit Eskholm · 4 September 2025',
      'Also mentioned',
      'Adaeze Okonjo',
      'Removed by you',
    ]);
  });

  it('highlights a person’s role, and leads to the page of everybody', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'the mayor of Eskholm' }));
    expect(marked()).toEqual(['the mayor of Eskholm']);
    for (const [name, id] of [
      ['Tomas Brandvold', 'p2'],
      ['Adaeze Okonjo', 'p3'],
    ] as const) {
      expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(`person.html?id=${id}`);
    }
  });

  it('says what is underlined, each kind by a line of its own', async () => {
    await show();
    expect(document.querySelector('.fact-legend')?.textContent).toBe(
      'Underlined in the text: descriptionstatementevent',
    );
    const kinds = [...document.querySelectorAll<HTMLElement>('.stored [data-kind]')];
    expect(new Set(kinds.map(({ dataset }) => dataset.kind))).toEqual(
      new Set(['role', 'statement', 'event']),
    );
  });

  it('hides a removed fact at once, says so, and restores it', async () => {
    const struck = Promise.withResolvers<undefined>();
    const { strikeFact, putFactBack, load } = await show();
    strikeFact.mockReturnValueOnce(struck.promise);
    const [amendment] = sampleView.amendments;
    if (!amendment) throw new Error('the sample has an amendment');
    load.mockResolvedValue({
      ...sampleView,
      roles: sampleView.roles.filter(({ id }) => id !== 'r2'),
      amendments: [...sampleView.amendments, { ...amendment, id: 's9', text: 'the mayor' }],
    });
    choose(/^Remove .*the mayor/);
    await vi.waitFor(() => expect(document.querySelector('[data-line="r2"]')).toBeNull());
    // The next line takes the focus.
    expect(document.activeElement?.closest('[data-line]')?.getAttribute('data-line')).toBe('q2');
    struck.resolve(undefined);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(putFactBack).toHaveBeenCalledWith({ amendmentId: 's9' }));
  });

  it('closes the menu of a row by Escape, and leads back to its button', async () => {
    await show();
    const [menu] = screen.getAllByRole('button', { name: /^More for: / });
    fireEvent.keyDown(menu as HTMLElement, { key: 'ArrowDown' });
    const [edit, remove] = await screen.findAllByRole('menuitem');
    expect(document.activeElement).toBe(edit);
    fireEvent.keyDown(edit as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(remove);
    fireEvent.keyDown(remove as HTMLElement, { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(menu);
  });

  it('strikes out a wrong fact and puts one back, and reads the article again each time', async () => {
    const { load, strikeFact, putFactBack } = await show();
    const text = 'Tomas Brandvold · the mayor of Eskholm';
    choose(`Remove (misread): ${text}`);
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    expect(strikeFact).toHaveBeenCalledExactlyOnceWith({ kind: 'role', factId: 'r2', text });
    const struck = 'Adaeze Okonjo · Harbour Summit';
    fireEvent.click(screen.getByRole('button', { name: `Restore: ${struck}` }));
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(3));
    expect(putFactBack).toHaveBeenCalledExactlyOnceWith({ amendmentId: 's1' });
  });

  it('says why a fact could not be struck, and shows what is there', async () => {
    const { load, strikeFact } = await show();
    strikeFact.mockRejectedValueOnce(new Error('this fact is gone'));
    choose(/^Remove/);
    expect((await screen.findByRole('alert')).textContent).toContain('this fact is gone');
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('corrects a fact: who said it, in which words, when', async () => {
    const { load, correctFact } = await show();
    const text =
      'the council would not discuss an unlawful levy · Tomas Brandvold · told reporters';
    choose(`Edit: ${text}`);
    const form = within(await screen.findByRole('form', { name: `Edit ${text}` }));
    const who = form.getByLabelText<HTMLSelectElement>('Speaker');
    expect(document.activeElement === who).toBe(true);
    expect([...who.options].map((option) => option.text)).toEqual([
      'No one named in the article',
      'Ines Valdrup',
      'Tomas Brandvold',
      'Adaeze Okonjo',
      'Someone else…',
    ]);
    fireEvent.change(who, { target: { value: 'p3' } });
    fireEvent.input(form.getByLabelText(/^Date/), { target: { value: '2025-09' } });
    fireEvent.click(form.getByRole('button', { name: 'Start one word later' }));
    await vi.waitFor(() =>
      expect(marked()).toEqual(['council would not discuss an unlawful levy']),
    );
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    expect(correctFact).toHaveBeenCalledExactlyOnceWith({
      factId: 'q2',
      text,
      change: {
        kind: 'statement',
        speaker: { id: 'p3', type: 'person', name: 'Adaeze Okonjo' },
        type: 'indirect',
        places: [spanOf('council would not discuss an unlawful levy')],
        date: '2025-09',
      },
    });
    await vi.waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });

  it('takes the words that are selected in the text', async () => {
    await show();
    choose(/^Edit: the council/);
    const piece = [...document.querySelectorAll('[data-at]')].find((each) =>
      each.textContent?.includes('without a text that both sides could sign'),
    );
    await screen.findByRole('form');
    const node = piece?.firstChild;
    const from = node?.textContent?.indexOf('a text') ?? 0;
    if (node) getSelection()?.setBaseAndExtent(node, from - 1, node, from + 7);
    document.dispatchEvent(new Event('selectionchange'));
    fireEvent.click(await screen.findByRole('button', { name: 'Use “a text”' }));
    getSelection()?.removeAllRanges();
    await vi.waitFor(() => expect(marked()).toEqual(['a text']));
    fireEvent.keyDown(screen.getByRole('form'), { key: 'Escape' });
    await vi.waitFor(() => expect(screen.queryByRole('form')).toBeNull());
    await vi.waitFor(() => expect(marked()).toEqual([]));
  });

  it.each([
    ['a name is missing', 'Ines Valdrup · Harbour Auth', 'Enter a name.'],
    ['the date is none', 'Harbour Summit', 'That date doesn’t exist.'],
  ])('says that %s, and requests nothing', async (_, fact, problem) => {
    const { correctFact } = await show();
    choose(new RegExp(`^Edit: ${fact}`));
    await screen.findByRole('form');
    const who = screen.queryByLabelText('Person');
    if (who) fireEvent.change(who, { target: { value: '…' } });
    else fireEvent.input(screen.getByLabelText(/^Date/), { target: { value: '2025-02-30' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(problem)).toBeTruthy();
    expect(correctFact).not.toHaveBeenCalled();
  });

  it('shows a correction with what was read before, and undoes it', async () => {
    const [amendment] = sampleView.amendments;
    if (!amendment) throw new Error('the sample has an amendment');
    const corrected = { ...amendment, id: 'r1', text: 'Ines Valdrup · harbour master' };
    const { putFactBack } = await show(undefined, { ...sampleView, amendments: [corrected] });
    expect(document.querySelector('.fact-was s')?.textContent).toBe(corrected.text);
    expect(screen.queryByText('Removed by you')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: `Restore: ${corrected.text}` }));
    expect(putFactBack).toHaveBeenCalledExactlyOnceWith({ amendmentId: 'r1' });
  });

  it('leads from the words to their fact, and back', async () => {
    await show();
    const told = document.querySelector('[data-fact="r2"]') as HTMLElement;
    fireEvent.click(told);
    await vi.waitFor(() => expect(marked()).toEqual(['the mayor of Eskholm']));
    const line = document.querySelector('[data-line="r2"] .fact-place');
    expect(document.activeElement === line).toBe(true);
    screen.getByRole('heading', { level: 1 }).focus();
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(document.activeElement === line).toBe(true);
  });

  it('says that its source is off', async () => {
    await show(undefined, { ...sampleView, source: { ...sampleView.source, enabled: false } });
    expect(screen.getByText(/This source is off/)).toBeTruthy();
  });

  it('has a link to the publisher only where there is an address', async () => {
    await show();
    expect(screen.queryByRole('link', { name: 'Open original' })).toBeNull();
  });

  it('says that an unknown article is not stored', async () => {
    const load = () => Promise.reject(new CallError('not-found', 'no such article'));
    render(<ArticlePage load={load} amending={never} asked={undefined} />);
    expect(await screen.findByText('Article not found.')).toBeTruthy();
  });

  it('says why an article could not be read', async () => {
    const load = () => Promise.reject(new Error('the store is closed'));
    render(<ArticlePage load={load} amending={never} asked={undefined} />);
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
