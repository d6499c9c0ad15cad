// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ArticlePreview } from '../../../components/shared/ArticlePreview.tsx';
import { nameOfLanguage } from '../../../components/shared/name-of-language.ts';
import type { ArticlePreview as Preview } from '../../../lib/core/preview/build-preview.ts';
import { render } from '../render.tsx';

const EMPTY: Preview = {
  articleId: 'a',
  publisher: 'Le Foo',
  lang: 'fr',
  counts: { people: 0, statements: 0, events: 0 },
  people: [],
  names: [],
  statements: [],
  events: [],
  state: 'new',
};

describe('the preview of an article', () => {
  it('says that its language is not read, and still shows the names that are known', () => {
    const { text } = show({
      ...EMPTY,
      isUnread: true,
      counts: { ...EMPTY.counts, people: 1 },
      people: [{ name: 'Jane Doe' }],
    });
    expect(text).toContain('Dramatis can’t analyze articles in French yet.');
    expect(text).toContain('Jane Doe');
  });

  it('puts marks round what was quoted, and words before what was not', () => {
    const { text } = show({
      ...EMPTY,
      lang: 'en',
      counts: { ...EMPTY.counts, statements: 2 },
      statements: [
        { speaker: 'Jane Doe', type: 'direct', parts: ['It is late,'] },
        { speaker: '', type: 'indirect', parts: ['criticised the allies'] },
      ],
    });
    expect(text).toContain('Jane Doe: “It is late”');
    expect(text).toContain('In the paper’s words: criticised the allies');
    expect(text).not.toContain('“criticised');
  });

  it('says that nothing was found where its language is read', () => {
    const { text } = show(EMPTY);
    expect(text).toContain('No people or quotes found');
    expect(text).not.toContain('French');
  });
});

describe('the name of a language', () => {
  it.each([
    ['fr', 'de', 'Französisch'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['en_US;q=0.8', 'en', 'en_US;q=0.8'],
  ])('%s in %s', (lang, locale, name) => {
    expect(nameOfLanguage(lang, locale)).toBe(name);
  });
});

function show(preview: Preview): { text: string } {
  const { container } = render(<ArticlePreview preview={preview} />);
  return { text: container.textContent ?? '' };
}
