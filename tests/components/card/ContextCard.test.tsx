// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ContextCard } from '@/components/card/ContextCard.tsx';
import type { ContextCardProps } from '@/components/card/card-props.ts';
import type { CardMuting, CardState } from '@/lib/core/card/card-state.ts';
import * as samples from '@/playground/gallery/samples.ts';
import { render } from '../render.tsx';

const callbacks = () => ({
  onOpenEntity: vi.fn(),
  onOpenStored: vi.fn(),
  onBack: vi.fn(),
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onChoose: vi.fn(),
  cite: vi.fn<ContextCardProps['cite']>(),
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
        { id: 'a', name: 'Per Lund', type: 'person', detail: 'Mayor' },
        { id: 'b', name: 'Astrid Lund', type: 'person' },
        { id: 'c', name: 'Lund Talks', type: 'event', detail: '2025-08' },
      ],
    });
    expect(screen.getByRole('dialog', { name: 'Lund' })).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(textOf)).toEqual([
      'Per LundMayor',
      'Astrid LundPerson',
      'Lund TalksEvent · August 2025',
    ]);
    fireEvent.click(screen.getByRole('button', { name: /Astrid Lund/ }));
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
      'Also in: The Island Times · reported on 5 September 2025 · Open at the quote',
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

describe('a wrong match', () => {
  const muted = { kind: 'entity', entityId: 'e', name: 'Ines Valdrup', host: 'n.test' } as const;
  const muting = () => ({
    surface: 'Valdrup',
    mute: vi.fn<CardMuting['mute']>(async () => muted),
    unmute: vi.fn<CardMuting['unmute']>(async () => undefined),
  });
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is muted where the reader says, told once, and put back by Undo', async () => {
    const given = muting();
    show(ready(), { muting: given });
    press('Wrong match?');
    press('on this site');
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(given.mute).toHaveBeenCalledExactlyOnceWith({
      kind: 'entity',
      entityId: 'person:ines-valdrup',
      name: 'Ines Valdrup',
      where: 'site',
    });
    expect(document.activeElement).toBe(undo);
    expect(textOf(screen.getByRole('status'))).toBe(
      'Ines Valdrup is no longer marked on this site.',
    );
    fireEvent.click(undo);
    const toggle = await screen.findByRole('button', { name: 'Wrong match?' });
    expect(given.unmute).toHaveBeenCalledExactlyOnceWith(muted);
    expect(document.activeElement).toBe(toggle);
  });

  it('can be muted as words that mean nobody', () => {
    const given = muting();
    show(ready(), { muting: given });
    press('Wrong match?');
    press('Never mark “Valdrup”');
    expect(given.mute).toHaveBeenCalledExactlyOnceWith({ kind: 'name', name: 'Valdrup' });
  });

  it('says why when it could not be saved, and can be tried again', async () => {
    const given = muting();
    given.mute.mockRejectedValueOnce(new Error('read-only'));
    show(ready(), { muting: given });
    press('Wrong match?');
    press('on this page');
    expect(textOf(await screen.findByRole('alert'))).toBe('This could not be saved: read-only');
    press('on this page');
    expect(await screen.findByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of an ambiguous name is only the name', () => {
    show({ kind: 'ambiguous', name: 'Lund', options: [] }, { muting: muting() });
    press('Wrong match?');
    expect(screen.queryByRole('button', { name: 'on this site' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Never mark “Valdrup”' })).toBeTruthy();
  });

  it('has no place where no mark led to the card', () => {
    show(ready());
    expect(screen.queryByRole('button', { name: 'Wrong match?' })).toBeNull();
  });
});

describe('copying', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  const execCommand = vi.fn<(command: string) => boolean>();

  beforeEach(() => {
    writeText.mockReset().mockResolvedValue(undefined);
    execCommand.mockReset().mockReturnValue(true);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  });

  const copyFirst = () => {
    const [button] = screen.getAllByRole('button', { name: 'Copy with citation' });
    fireEvent.click(button as HTMLElement);
    return button as HTMLElement;
  };

  it('gives plain text at once, says so once, and offers the other formats', async () => {
    const { cite } = show(ready(), { cite: vi.fn((format) => `as ${format}`) });
    const button = copyFirst();
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (Text)'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('as text');
    expect(cite).toHaveBeenCalledExactlyOnceWith('text', {
      statement: samples.fullCard.statements[0],
      marks: ['“', '”'],
      accessedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const formats = screen.getByRole('group', { name: 'Copy as:' });
    fireEvent.click(within(formats).getByRole('button', { name: 'BibTeX' }));
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (BibTeX)'));
    expect(writeText).toHaveBeenLastCalledWith('as bibtex');
  });

  it('cites reported words without quotation marks', () => {
    const { cite } = show(ready());
    const buttons = screen.getAllByRole('button', { name: 'Copy with citation' });
    fireEvent.click(buttons[1] as HTMLElement);
    expect(vi.mocked(cite).mock.calls[0]?.[1].marks).toBeUndefined();
  });

  it('goes the older way on a page without a clipboard, and keeps the focus', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    let copied = '';
    execCommand.mockImplementation(() => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return true;
    });
    show(ready(), { cite: () => 'as text' });
    const button = copyFirst();
    await vi.waitFor(() => expect(copied).toBe('as text'));
    expect(document.activeElement).toBe(button);
    expect(document.querySelector('textarea')).toBeNull();
  });

  it('goes the older way where the page forbids the clipboard', async () => {
    writeText.mockRejectedValue(new DOMException('forbidden', 'NotAllowedError'));
    show(ready());
    copyFirst();
    await vi.waitFor(() => expect(execCommand).toHaveBeenCalledExactlyOnceWith('copy'));
    await vi.waitFor(() => expect(textOf(screen.getByRole('status'))).toBe('Copied (Text)'));
  });

  it('says why when both ways are closed', async () => {
    writeText.mockRejectedValue(new DOMException('forbidden', 'NotAllowedError'));
    execCommand.mockReturnValue(false);
    show(ready());
    copyFirst();
    expect(textOf(await screen.findByRole('alert'))).toContain('This could not be copied:');
    expect(textOf(screen.getByRole('status'))).toBe('');
  });
});

describe('the timeline', () => {
  it('is left out where all is of one day', () => {
    show(ready());
    expect(screen.queryByRole('heading', { name: 'Timeline' })).toBeNull();
  });

  it('is a list of points in order of time, as precise as what is known', () => {
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

  it('opens what stands at a point, quoted words quoted and reported ones not', () => {
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

describe('much of everything', () => {
  it('two hundred sources are folded, and all there', () => {
    show(ready(samples.manySourcesCard));
    const folded = screen.getByText('Also in 199 other articles').parentElement;
    expect(document.querySelectorAll('.also-in li')).toHaveLength(0);
    (folded as HTMLDetailsElement).open = true;
    fireEvent(folded as HTMLElement, new Event('toggle'));
    expect(document.querySelectorAll('.also-in li')).toHaveLength(199);
    expect(screen.getByText('10 more corrections')).toBeTruthy();
  });

  it('a statement of a corrected article leads to the correction, also to a folded one', () => {
    const many = samples.manySourcesCard;
    const statements = [{ ...samples.corrected, articleId: 'm11' }];
    show(ready({ ...many, statements }));
    Element.prototype.scrollIntoView = vi.fn();
    fireEvent.click(screen.getByRole('button', { name: 'Corrected since' }));
    const { activeElement } = document;
    expect(activeElement?.className).toBe('correction');
    expect(textOf(activeElement as Element)).toContain('Island Paper No. 13');
    expect(activeElement?.closest('details')?.open).toBe(true);
  });

  it('keeps the focus where a list unfolds', () => {
    show(ready(samples.fiftyCard));
    fireEvent.click(screen.getByRole('button', { name: 'Show 46 more' }));
    expect(textOf(document.activeElement as Element)).toContain('Statement number 5 of');
  });

  it('can be pinned and says that it is', () => {
    const onPin = vi.fn();
    show(ready(), { onPin });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open', pressed: false }));
    show(ready(), { onPin, isPinned: true });
    fireEvent.click(screen.getByRole('button', { name: 'Keep open', pressed: true }));
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });
});
