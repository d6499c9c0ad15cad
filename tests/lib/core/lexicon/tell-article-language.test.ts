import { describe, expect, it } from 'vitest';
import { tellArticleLanguage } from '../../../../lib/core/lexicon/tell-article-language.ts';

const ENGLISH =
  'The mayor said on Monday that she was sorry for what had been done to the people of the town.';
const GERMAN =
  'Die Ministerin sagte am Montag, dass sie nicht mehr mit dem Bürgermeister über den Plan reden wolle.';

describe('the language of an article', () => {
  it.each([
    [ENGLISH, undefined, 'en'],
    [GERMAN, undefined, 'de'],
    [GERMAN, 'de-AT', 'de-AT'],
    ['Le maire a dit lundi que les habitants de la ville étaient tristes.', 'fr', 'fr'],
    ['12 34', undefined, 'en'],
  ])('%s (declared: %s) is %s', (text, declared, lang) => {
    expect(tellArticleLanguage(text, declared)).toBe(lang);
  });

  it('is the one of the text where the page plainly says another', () => {
    const text = Array(6).fill(GERMAN).join(' ');
    expect(tellArticleLanguage(text, 'en')).toBe('de');
  });

  it('is not the one of a template that we don’t know', () => {
    expect(tellArticleLanguage(Array(6).fill(ENGLISH).join(' '), 'nl')).toBe('en');
    expect(tellArticleLanguage(ENGLISH, 'nl')).toBe('nl');
  });

  it('stays unknown if we don’t read it', () => {
    const dutch =
      'De burgemeester zei op maandag dat zij het niet eens was met het plan voor de haven van de stad.';
    expect(tellArticleLanguage(Array(6).fill(dutch).join(' '), 'nl')).toBe('nl');
    expect(tellArticleLanguage(Array(6).fill(dutch).join(' '), 'da')).toBe('da');
  });
});
