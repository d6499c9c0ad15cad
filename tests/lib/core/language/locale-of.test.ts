import { describe, expect, it } from 'vitest';
import { localeOf } from '@/lib/core/language/locale-of.ts';

describe('localeOf', () => {
  it('takes the variety of the browser when it is one of the language of the words', () => {
    expect(localeOf('en', 'en-GB')).toBe('en-GB');
    expect(localeOf('en', 'en_US')).toBe('en-US');
  });

  it('stays with the words where the browser speaks something else', () => {
    expect(localeOf('en', 'nl')).toBe('en');
  });
});
