import { describe, expect, it } from 'vitest';
import { plural } from '@/components/shared/plural.ts';
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
