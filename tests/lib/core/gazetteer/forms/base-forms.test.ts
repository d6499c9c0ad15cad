import { describe, expect, test } from 'vitest';
import { ANY_CASE, createBaseForms } from '@/lib/core/gazetteer/forms/base-forms.ts';
import type { NameForms } from '@/lib/core/lexicon/language-words.ts';

const bases = (forms: NameForms, word: string) =>
  createBaseForms(forms)(word).map(({ base }) => base);

describe('what a word may be a form of', () => {
  test('is itself, first and in any case', () => {
    expect(createBaseForms({})('lind')).toEqual([{ base: 'lind', cases: ANY_CASE }]);
  });

  test('is what an ending leaves, with the ending of the dictionary', () => {
    expect(bases({ endings: 'a>-:g y>a:g' }, 'linda')).toEqual(['linda', 'lind']);
    expect(bases({ endings: 'a>-:g y>a:g' }, 'anny')).toEqual(['anny', 'anna']);
  });

  test('says in which cases: two words of a name must have one in common', () => {
    const find = createBaseForms({ endings: 'a>-:ga u>-:d' });
    const casesOf = (word: string) => find(word)[1]?.cases ?? 0;
    expect(casesOf('marka') & casesOf('linda')).not.toBe(0);
    expect(casesOf('marka') & casesOf('lindu')).toBe(0);
  });

  test('has a vowel again that only the dictionary form has', () => {
    expect(bases({ endings: 'a>-', fleeting: 'e' }, 'pavla')).toContain('pavel');
    expect(bases({ endings: 'a>-' }, 'pavla')).not.toContain('pavel');
  });

  test('has its stem as the dictionary has it', () => {
    expect(bases({ endings: 'n>-', stems: 'nna>nta' }, 'rannan')).toContain('ranta');
  });

  test('has no letter that links it to its ending', () => {
    expect(bases({ endings: 'ssa>-', links: 'i' }, 'lindissa')).toContain('lind');
  });

  test('has no preposition before it and no title after it', () => {
    expect(bases({ prefixes: 'ו ל' }, 'ולדוד')).toContain('דוד');
    const korean: NameForms = { endings: '은>-', behind: '의원' };
    expect(bases(korean, '박도린의원은'.normalize('NFKD'))).toContain('박도린'.normalize('NFKD'));
  });

  test('is never a letter or a lone consonant', () => {
    expect(bases({ endings: 'a>- la>-' }, 'ola')).toEqual(['ola', 'ol']);
  });
});
