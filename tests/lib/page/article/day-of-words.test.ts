import { expect, test } from 'vitest';
import { dayOfWords } from '@/lib/page/article/day-of-words.ts';

const [LONG_AGO, LATELY] = ['2012-05-10', '2026-04-24'];

test.each([
  ['without a later change', { publishedOn: LONG_AGO }, 'In 2025 it met.', LONG_AGO],
  ['corrected soon after', { publishedOn: LONG_AGO, modifiedOn: '2012-08-01' }, '', LONG_AGO],
  ['written anew', { publishedOn: LONG_AGO, modifiedOn: LATELY }, 'Sweden joined in 2024.', LATELY],
  [
    'with no year since',
    { publishedOn: LONG_AGO, modifiedOn: LATELY },
    'It met in 1999.',
    undefined,
  ],
  [
    'with no year since, and its day printed',
    { publishedOn: LONG_AGO, modifiedOn: LATELY, printedOn: LONG_AGO },
    'It met in 1999.',
    LONG_AGO,
  ],
  [
    'with numbers that are no years',
    { publishedOn: LONG_AGO, modifiedOn: LATELY },
    'It cost $2024 and 2,024 people paid 2020.50 each.',
    undefined,
  ],
  ['with no day of publication', { modifiedOn: LATELY }, 'In 2025.', undefined],
])('a page %s', (_, days, text, expected) => expect(dayOfWords(days, text)).toBe(expected));
