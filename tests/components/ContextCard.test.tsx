// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ContextCard } from '@/components/ContextCard.tsx';
import type { CardState, ContextCardProps } from '@/components/card-state.ts';
import * as samples from '@/playground/gallery/samples.ts';
import { render } from './render.tsx';

const callbacks = () => ({
  onOpenEntity: vi.fn(),
  onOpenStored: vi.fn(),
  onBack: vi.fn(),
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onChoose: vi.fn(),
});

function show(state: CardState, change: Partial<ContextCardProps> = {}) {
  const props = { ...callbacks(), canGoBack: false, ...change };
  const view = render(<ContextCard {...props} state={state} />);
  return {
    ...props,
    update: (next: CardState) => view.update(<ContextCard {...props} state={next} />),
  };
}
const ready = (card = samples.fullCard): CardState => ({ kind: 'ready', card });

/** The item of a headed section that holds this text. */
function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { name: heading, level: 3 }).closest('section');
  if (!found) throw new Error(`no section ${heading}`);
  return found;
}
const textOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim();

describe('a full card', () => {
  it('is a non-modal dialog named by whom it is about', () => {
    show(ready());
    const dialog = screen.getByRole('dialog', { name: 'Ines Valdrup' });
    expect(dialog.getAttribute('aria-modal')).toBeNull();
    expect(dialog.tabIndex).toBe(-1);
  });

  it('says since when a role is known, and which one is past', () => {
    show(ready());
    expect([...document.querySelectorAll('.role')].map(textOf)).toEqual([
      'Harbour Authority Secretary General as of 4 September 2025',
      'Former: Minister of Transport as of August 2025',
    ]);
  });

  it('sets a direct statement as a quotation, its split parts joined by an ellipsis', () => {
    show(ready());
    const quote = section('Statements').querySelector('blockquote');
    expect(textOf(quote as Element)).toBe(
      '“Why do we still ask who pays for the ferry? It is a public road. … We have to stop treating the islands as a cost.”',
    );
    expect(quote?.lang).toBe('en');
    expect(quote?.dir).toBe('auto');
  });

  it('gives reported words without quotation marks and says that they are reported', () => {
    show(ready());
    const item = section('Statements').querySelectorAll('figure')[1] as HTMLElement;
    expect(within(item).getByText('As reported, not quoted')).toBeTruthy();
    expect(textOf(item.querySelector('blockquote') as Element)).toBe(
      'arguing: the council’s view of the tolls is irrelevant, as the law has been passed',
    );
  });

  it('puts no second marks around mixed words that bring their own', () => {
    const mixed = samples.statement({
      type: 'mixed',
      parts: ['that the toll is “a tax on islanders”'],
    });
    show(ready({ ...samples.fullCard, statements: [mixed] }));
    expect(textOf(section('Statements').querySelector('blockquote') as Element)).toBe(
      'stated: that the toll is “a tax on islanders”',
    );
  });

  it('names outlet and day, and the day of the report where the other is not known', () => {
    const { date: _, ...undated } = samples.statement({ reportedOn: '2025-09-05' });
    show(ready({ ...samples.fullCard, statements: [samples.statement(), undated] }));
    const origins = [...section('Statements').querySelectorAll('figcaption')].map(textOf);
    expect(origins[0]).toContain('The Harbour Courier · 4 September 2025');
    expect(origins[1]).toContain('reported on 5 September 2025');
  });

  it('names the speaker of what others said, and opens their card', () => {
    const { onOpenEntity } = show(ready());
    fireEvent.click(within(section('Said by others, naming them')).getByText('Tomas Brandvold'));
    expect(onOpenEntity).toHaveBeenCalledExactlyOnceWith('person:tomas-brandvold');
  });

  it('lists events with the others who took part, not with the person themselves', () => {
    show(ready());
    const events = section('Events');
    expect(within(events).queryByText('Ines Valdrup')).toBeNull();
    expect(textOf(events.querySelector('dl') as Element)).toBe(
      'When4 September 2025WhereOld Customs House, EskholmWithTomas Brandvold, Adaeze Okonjo',
    );
  });

  it('shows both sides of a dispute with the words that tie them in between', () => {
    show(ready());
    const pair = section('Contested').querySelector('.contested') as HTMLElement;
    const [claim, tie, reply] = [...pair.children];
    expect(claim?.textContent).toContain('unlawful levy');
    expect(tie?.textContent).toContain('responded, arguing that');
    expect(reply?.textContent).toContain('the council’s view');
    expect(claim?.className).toBe(reply?.className);
  });

  it('says what it rests on, with the corrections', () => {
    show(ready());
    const footer = document.querySelector('footer') as HTMLElement;
    expect(textOf(footer)).toContain('3 articles · 2 outlets · newest of 4 September 2025');
    expect(textOf(footer)).toContain('an earlier version named the wrong quay');
  });

  it('says why the name was matched', () => {
    show(ready(), { why: { rule: 'surname-introduced', alias: 'Ines Valdrup' } });
    expect(
      screen.getByText('Matched by the surname: this page names “Ines Valdrup” in full'),
    ).toBeTruthy();
  });

  it('leaves sections out that have nothing', () => {
    show(ready(samples.emptyCard));
    expect(screen.getAllByRole('heading', { level: 3 }).map(textOf)).toEqual(['Events']);
  });
});

describe('links to a quote', () => {
  it('are real links where the article has an address', () => {
    show(ready());
    const link = within(section('Statements')).getByRole('link', { name: 'Open at the quote' });
    expect(link.getAttribute('href')).toBe(
      'https://courier.example/bridge#:~:text=must%20be%20strong',
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('ask for our own page where it has none', () => {
    const { onOpenStored } = show(ready());
    const [button] = within(section('Statements')).getAllByRole('button', {
      name: 'Open at the quote',
    });
    fireEvent.click(button as HTMLElement);
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a1', 120, 192);
  });
});

describe('other states', () => {
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

  it('ambiguous: asks, and tells the choice', () => {
    const { onChoose } = show({
      kind: 'ambiguous',
      name: 'Lund',
      options: [
        { id: 'a', name: 'Per Lund', detail: 'Mayor' },
        { id: 'b', name: 'Astrid Lund' },
      ],
    });
    expect(screen.getByRole('dialog', { name: 'Lund' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Astrid Lund' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
  });

  it('error: gives the reason and tries again', () => {
    const { onRetry } = show({ kind: 'error', name: 'Lund', message: 'The store is closed.' });
    expect(textOf(screen.getByRole('alert'))).toContain('The store is closed.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('loading: has the name already and says that it is reading', () => {
    show({ kind: 'loading', name: 'Lund' });
    expect(screen.getByRole('dialog', { name: 'Lund' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Reading what is known…');
  });

  it('stale: asks for a reload', () => {
    show({ kind: 'stale' });
    expect(textOf(screen.getByRole('dialog', { name: 'Dramatis was updated' }))).toContain(
      'Reload',
    );
  });

  it('folds a long list and unfolds it', () => {
    show(ready(samples.fiftyCard));
    expect(section('Statements').querySelectorAll('figure')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: 'Show 46 more' }));
    expect(section('Statements').querySelectorAll('figure')).toHaveLength(50);
  });
});

describe('ways out', () => {
  it('Escape closes, and the page does not hear it', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const { onClose } = show(ready());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    document.removeEventListener('keydown', heard);
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('other keys are none of its business', () => {
    const { onClose } = show(ready());
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'a' });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('the buttons close, go back, switch the site off and open the search', () => {
    const extra = { canGoBack: true, onSiteOff: vi.fn(), onOpenSearch: vi.fn() };
    const { onClose, onBack } = show(ready(), extra);
    for (const name of ['Close', 'Back', 'Off on this site', 'Open in search']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    for (const called of [onClose, onBack, extra.onSiteOff]) expect(called).toHaveBeenCalledOnce();
    expect(extra.onOpenSearch).toHaveBeenCalledExactlyOnceWith('Ines Valdrup');
  });

  it('has no button for what cannot be done', () => {
    show(ready());
    for (const name of ['Back', 'Off on this site', 'Open in search']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });
});

describe('focus', () => {
  it('is not taken when a card opens by itself', () => {
    show({ kind: 'loading', name: 'Ines Valdrup' }).update(ready());
    expect(document.activeElement).toBe(document.body);
  });

  it('stays in the card when the reader goes on to another card', () => {
    const view = show(ready());
    fireEvent.click(within(section('Events')).getByText('Adaeze Okonjo'));
    view.update({ kind: 'loading', name: 'Adaeze Okonjo' });
    view.update(ready(samples.emptyCard));
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Adaeze Okonjo' }));
  });
});

describe('a statement with a history', () => {
  it('names the other articles of the same words, each a way to its own', () => {
    const { onOpenStored } = show(ready(samples.historyCard));
    const also = document.querySelector('.also-in') as HTMLElement;
    expect(textOf(also)).toBe(
      'Also in: The Island Times · reported on 5 September 2025 Open at the quote',
    );
    expect(within(also).getByRole('link').getAttribute('href')).toContain('times.example');
    expect(onOpenStored).not.toHaveBeenCalled();
  });

  it('keeps what was said before folded, and each line leads to where it stands', () => {
    const { onOpenStored } = show(ready(samples.historyCard));
    const before = document.querySelector('.said-before') as HTMLDetailsElement;
    expect(before.open).toBe(false);
    expect(textOf(before.querySelector('summary') as Element)).toBe('Said before on this (2)');
    const items = within(before).getAllByRole('listitem', { hidden: true });
    expect(items.map((item) => textOf(item.querySelector('blockquote') as Element))).toEqual([
      '“A ferry is a road, and nobody pays for a road twice.”',
      'the islands had paid enough for their ferry',
    ]);
    fireEvent.click(within(items[1] as HTMLElement).getByRole('button', { hidden: true }));
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a3', 10, 60);
  });
});
