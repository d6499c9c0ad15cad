// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from '../show-card.tsx';

describe('a statement', () => {
  it('shows direct speech as a quotation, with an ellipsis between split parts', () => {
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

  it.each([
    ['paragraph', 'on “tolls” in this paragraph'],
    ['headline', 'on “tolls” in the headline'],
  ] as const)('says that it fits the %s that is read', (where, text) => {
    const fitting = samples.statement({ why: { word: 'tolls', where } });
    show(ready({ ...samples.fullCard, statements: [fitting] }));
    expect(within(section('Statements')).getByText(text)).toBeTruthy();
  });

  it('puts no second marks around words that bring their own', () => {
    const mixed = samples.statement({
      type: 'mixed',
      parts: ['that the toll is “a tax on islanders”'],
    });
    show(ready({ ...samples.fullCard, statements: [mixed] }));
    expect(textOf(section('Statements').querySelector('blockquote') as Element)).toBe(
      'stated: that the toll is “a tax on islanders”',
    );
  });

  it('names outlet and day, or the day of the report', () => {
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

  it('ask for our own page where it has no address', () => {
    const { onOpenStored } = show(ready());
    const [button] = within(section('Statements')).getAllByRole('button', {
      name: 'Open at the quote',
    });
    fireEvent.click(button as HTMLElement);
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a1', 120, 192);
  });
});
