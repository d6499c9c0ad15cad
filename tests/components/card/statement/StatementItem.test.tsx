// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import * as samples from '@/playground/gallery/samples.ts';
import { ready, section, show, textOf } from '../show-card.tsx';

describe('a statement', () => {
  it('shows direct speech as a quotation, with an ellipsis between split parts', () => {
    show(ready());
    const quote = section('What they said').querySelector('blockquote');
    expect(textOf(quote as Element)).toBe(
      '“Why do we still ask who pays for the ferry? It is a public road. … We have to stop treating the islands as a cost.”',
    );
    expect(quote?.lang).toBe('en');
    expect(quote?.dir).toBe('auto');
  });

  it('gives reported words without quotation marks and says that they are reported', () => {
    show(ready());
    const item = section('What they said').querySelectorAll('figure')[1] as HTMLElement;
    expect(within(item).getByText('Paraphrased')).toBeTruthy();
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
    expect(within(section('What they said')).getByText(text)).toBeTruthy();
  });

  it('puts no second marks around words that bring their own', () => {
    const mixed = samples.statement({
      type: 'mixed',
      parts: ['that the toll is “a tax on islanders”'],
    });
    show(ready({ ...samples.fullCard, statements: [mixed] }));
    expect(textOf(section('What they said').querySelector('blockquote') as Element)).toBe(
      'stated: that the toll is “a tax on islanders”',
    );
  });

  it('names outlet and day, or the day of the report', () => {
    const { date: _, ...undated } = samples.statement({ reportedOn: '2025-09-05' });
    show(ready({ ...samples.fullCard, statements: [samples.statement(), undated] }));
    const origins = [...section('What they said').querySelectorAll('figcaption')].map(textOf);
    expect(origins[0]).toContain('The Harbour Courier · 4 September 2025');
    expect(origins[1]).toContain('reported on 5 September 2025');
  });

  it('names the speaker of what others said, and opens their card', () => {
    const { onOpenEntity } = show(ready());
    fireEvent.click(within(section('What others said about them')).getByText('Tomas Brandvold'));
    expect(onOpenEntity).toHaveBeenCalledExactlyOnceWith('person:tomas-brandvold');
  });
});

describe('links to a quote', () => {
  it('are real links where the article has an address', () => {
    show(ready());
    const link = within(section('What they said')).getByRole('link', { name: 'See in article' });
    expect(link.getAttribute('href')).toBe(
      'https://courier.example/bridge#:~:text=must%20be%20strong',
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('ask for our own page where it has no address', () => {
    const { onOpenStored } = show(ready());
    const [button] = within(section('What they said')).getAllByRole('button', {
      name: 'See in article',
    });
    fireEvent.click(button as HTMLElement);
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a1', 120, 192);
  });
});
