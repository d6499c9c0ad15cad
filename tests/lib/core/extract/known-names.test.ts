import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import { rulesOf } from '../../../../lib/core/extract/rules-of.ts';
import { LANGUAGES, readsFacts } from '../../../../lib/core/lexicon/languages.ts';
import { articleOf, namesOf } from './extract-text.ts';

const KNOWN = [
  { type: 'person' as const, name: 'Jane Doe', aliases: ['Ms Doe', 'Джейн Доу'] },
  { type: 'person' as const, name: 'John Roe', aliases: [] },
];

describe('an article in a language without rules', () => {
  it.each([
    ['fr', 'Hier, Jane Doe est venue.'],
    ['nl', 'Gisteren kwam Jane  Doe.'],
    ['ru', 'Вчера приехала Джейн Доу.'],
  ])('gives the known people that it names: %s', (lang, text) => {
    const facts = extractArticle(articleOf([text], { lang }), KNOWN);
    expect(namesOf(facts)).toEqual(['Jane Doe']);
    expect(facts.aliases.map(({ text: alias }) => alias)).toContain('Jane Doe');
    expect(facts.statements).toEqual([]);
  });

  it('knows nobody by a part of a word', () => {
    expect(
      extractArticle(articleOf(['Mary-Jane Doering'], { lang: 'fr' }), KNOWN).entities,
    ).toEqual([]);
  });
});

describe('the languages with rules', () => {
  it('are those that the table names', () => {
    const tags = LANGUAGES.flatMap(({ codes }) => codes);
    expect(tags.filter((tag) => rulesOf(tag) !== undefined)).toEqual(tags.filter(readsFacts));
  });
});
