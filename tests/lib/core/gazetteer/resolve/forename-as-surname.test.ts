import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

const expectMarked = (person: string, marked: string) =>
  expect(createMarker(person)(unmarked(marked))).toBe(marked);

describe('a surname that is a usual forename', () => {
  test.each([
    // In headlines, bylines and lists of names somebody else’s surname follows.
    ['[Xanthe David] came.\nReporting by David Quellmont'],
    ['[Xanthe David] came.\nTarnov, Mary Orsay, David Quellmont, Ann Tarn'],
    ['[Xanthe David] came.\nDAVID QUELLMONT IN HOT WATER'],
    ['[Xanthe David] came.\n[David] Says No'],
    // The page’s own sentences say that it is a surname.
    ['[Xanthe David] came. Then [David] spoke.\nWhy [David] Quells Rumours'],
    ['[Xanthe David] came. Later David A. Quellmont spoke.'],
  ])('%s', (marked) => expectMarked('Xanthe David', marked));
});
