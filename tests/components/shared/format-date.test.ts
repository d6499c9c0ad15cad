import { describe, expect, it } from 'vitest';
import { formatDate } from '@/components/shared/format-date.ts';

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
