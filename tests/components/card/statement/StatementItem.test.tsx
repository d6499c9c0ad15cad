// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
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

  it('leads into the article’s own words, and puts no marks around them', () => {
    show(ready());
    const item = section('What they said').querySelectorAll('figure')[1] as HTMLElement;
    expect(textOf(item.querySelector('blockquote') as Element)).toBe(
      'In the paper’s words: the council’s view of the tolls is irrelevant, as the law has been passed',
    );
  });

  it.each([
    ['paragraph', 'as in this paragraph'],
    ['headline', 'as in the headline'],
  ] as const)('says for which words of the %s it fits, and marks them', (where, text) => {
    const fitting = samples.statement({
      parts: ['A toll is a tax.'],
      why: { words: ['tolls'], where },
      matched: [[{ start: 2, end: 6 }]],
    });
    show(ready({ ...samples.fullCard, statements: [fitting] }));
    const heading = screen.getByRole('heading', { level: 3, name: `On tolls ${text}` });
    expect(heading.closest('section')?.querySelector('mark')?.textContent).toBe('toll');
  });

  it('puts no second marks around words that bring their own', () => {
    const mixed = samples.statement({
      type: 'mixed',
      parts: ['that the toll is “a tax on islanders”'],
    });
    show(ready({ ...samples.fullCard, statements: [mixed] }));
    expect(textOf(section('What they said').querySelector('blockquote') as Element)).toBe(
      'In the paper’s words: that the toll is “a tax on islanders”',
    );
  });

  it('drops the comma of the article’s sentence before the closing mark', () => {
    const quoted = samples.statement({ parts: ['It is a promise,'] });
    show(ready({ ...samples.fullCard, statements: [quoted] }));
    expect(textOf(section('What they said').querySelector('blockquote') as Element)).toBe(
      '“It is a promise”',
    );
  });

  it('names the speaker of what others said, and opens their card', () => {
    const { onOpenEntity } = show(ready());
    fireEvent.click(within(section('What others said about them')).getByText('Tomas Brandvold'));
    expect(onOpenEntity).toHaveBeenCalledExactlyOnceWith('person:tomas-brandvold');
  });
});

describe('the outlet', () => {
  const linksOf = (heading: string) => within(section(heading)).getAllByRole('link');

  it('is a real link to the quote where the article has an address', () => {
    show(ready());
    const link = linksOf('What they said')[2] as HTMLElement;
    expect(link.getAttribute('href')).toBe(
      'https://courier.example/bridge#:~:text=must%20be%20strong',
    );
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('asks for our own page where it has no address', () => {
    const { onOpenStored } = show(ready());
    fireEvent.click(linksOf('What they said')[0] as HTMLElement);
    expect(onOpenStored).toHaveBeenCalledExactlyOnceWith('a1', 120, 192);
  });

  it('is told from the same outlet elsewhere by its words', () => {
    show(ready());
    const described = linksOf('What they said').map((link) => {
      const words = document.getElementById(link.getAttribute('aria-describedby') ?? '');
      return words && textOf(words);
    });
    expect(new Set(described).size).toBe(3);
    expect(described[2]).toContain('must be strong');
  });
});
