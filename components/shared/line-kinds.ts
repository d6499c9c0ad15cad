import type { LineKind } from '../../lib/core/person/person-model.ts';

/** The kinds of statements that a reader may ask for, with the keys of their words. */
export const LINE_KIND_WORDS: readonly (readonly [LineKind, string])[] = [
  ['quoted', 'linesQuoted'],
  ['reported', 'linesReported'],
  ['disputed', 'linesDisputed'],
];
