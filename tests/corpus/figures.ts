import { addToScore, measuresOf, type Score } from '../../bench/score.ts';
import { type CorpusCase, KINDS } from './corpus.ts';
import { findSubstance, SUBSTANCE } from './substance.ts';

/** For each kind of fact, whether a line of gold and one of extraction are the same. */
export function scoreExactly(cases: readonly CorpusCase[]): [string, Score][] {
  return KINDS.map((kind) => {
    const score: Score = { right: 0, extra: [], missed: [] };
    for (const { name, gold, extracted } of cases)
      addToScore(score, name, gold[kind], extracted[kind]);
    return [kind, score];
  });
}

/** For each kind of fact, the result of `substance.ts`. */
export function scoreInSubstance(cases: readonly CorpusCase[]): [string, Score][] {
  const found = cases.map((example) => ({ name: example.name, kinds: findSubstance(example) }));
  return SUBSTANCE.map((kind) => {
    const listed = (of: 'extra' | 'missed'): string[] =>
      found.flatMap(({ name, kinds }) => kinds[kind][of].map((fact) => `${name}: ${fact}`));
    const right = found.reduce((sum, { kinds }) => sum + kinds[kind].right.length, 0);
    return [kind, { right, extra: listed('extra'), missed: listed('missed') }];
  });
}

/**
 * F1 per kind, in per cent with one decimal. Speakers also get their precision, because a wrong one does the most harm.
 */
export function figuresOf(cases: readonly CorpusCase[]): Record<string, number> {
  const percent = (value: number): number => Math.floor(1000 * value) / 10;
  const figures: Record<string, number> = {};
  for (const [kind, score] of scoreInSubstance(cases)) {
    figures[kind] = percent(measuresOf(score).f1);
    if (kind === 'speakers') figures['speakers, precision'] = percent(measuresOf(score).precision);
  }
  for (const [kind, score] of scoreExactly(cases)) {
    figures[`${kind}, exactly`] = percent(measuresOf(score).f1);
  }
  return figures;
}
