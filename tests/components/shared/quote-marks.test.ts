import { describe, expect, it } from 'vitest';
import { quoteMarks } from '@/components/shared/quote-marks.ts';

describe('quoteMarks', () => {
  it('follows the language of the words, whatever its region', () => {
    expect(quoteMarks('de-AT')).toEqual(['„', '“']);
    expect(quoteMarks('uk')).toEqual(['«', '»']);
    expect(quoteMarks('tlh')).toEqual(['“', '”']);
  });
});
