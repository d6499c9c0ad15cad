import { describe, expect, it } from 'vitest';
import { formatDate } from '@/components/shared/format-date.ts';
import { plural } from '@/components/shared/plural.ts';
import { quoteMarks } from '@/components/shared/quote-marks.ts';
import { localeOf } from '@/lib/core/language/locale-of.ts';
import { english } from '@/playground/gallery/english.ts';

describe('plural', () => {
  it('takes the form of the locale', () => {
    expect(plural(english, 'articles', 1)).toBe('1 article');
    expect(plural(english, 'articles', 0)).toBe('0 articles');
    expect(plural(english, 'articles', 2)).toBe('2 articles');
  });

  it('writes the number as the locale does', () => {
    expect(plural(english, 'statements', 12345)).toBe('12,345 statements');
  });

  it('knows the forms of Ukrainian, and falls back to _other', () => {
    const ukrainian = {
      locale: 'uk',
      words: (key: string, n?: string) =>
        ({ x_one: `${n} стаття`, x_few: `${n} статті`, x_other: `${n} статей` })[key] ?? '',
    };
    expect([1, 3, 5, 21].map((n) => plural(ukrainian, 'x', n))).toEqual([
      '1 стаття',
      '3 статті',
      '5 статей',
      '21 стаття',
    ]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-09-04', '4 September 2025'],
    ['2025-08', 'August 2025'],
    ['2025', '2025'],
    ['last autumn', 'last autumn'],
    ['2025-99-99', '2025-99-99'],
  ])('%s is written as %s', (date, written) => {
    expect(formatDate(date, 'en-GB')).toBe(written);
  });
});

describe('quoteMarks', () => {
  it('follows the language of the words, whatever its region', () => {
    expect(quoteMarks('de-AT')).toEqual(['„', '“']);
    expect(quoteMarks('uk')).toEqual(['«', '»']);
    expect(quoteMarks('tlh')).toEqual(['“', '”']);
  });
});

describe('localeOf', () => {
  it('takes the variety of the browser when it is one of the language of the words', () => {
    expect(localeOf('en', 'en-GB')).toBe('en-GB');
    expect(localeOf('en', 'en_US')).toBe('en-US');
  });

  it('stays with the words where the browser speaks something else', () => {
    expect(localeOf('en', 'nl')).toBe('en');
  });
});
