import { describe, expect, test } from 'vitest';
import { readSpottingCases } from './spotting-corpus.ts';

const cases = readSpottingCases();

describe('spotting finds every mention of the corpus and nothing beside', () => {
  test.each(cases)('$name', ({ gold, found }) => expect(found).toEqual(gold));
});

test('what is knowingly missed is noted, so that a mend of it is noticed', () => {
  const missed = cases.flatMap(({ knownMisses }) => knownMisses);
  expect(missed.length).toBeGreaterThan(0);
  expect(cases.flatMap(({ found }) => found).filter((mention) => missed.includes(mention))).toEqual(
    [],
  );
});
