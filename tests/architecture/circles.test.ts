import { describe, expect, it } from 'vitest';
import { findCircles } from './find-circles.ts';
import { importsOf, sourcesUnder } from './sources.ts';

const CHECKED = ['lib', 'components', 'entrypoints', 'cli', 'bench'];

describe('imports', () => {
  it('run in no circle, types included', () => {
    const files = CHECKED.flatMap(sourcesUnder);
    const known = new Set(files);
    const graph = new Map(
      files.map((path) => [path, importsOf(path, known).map(({ target }) => target)]),
    );
    expect([...graph.values()].flat().length).toBeGreaterThan(500);
    expect(findCircles(graph)).toEqual([]);
  });
});

describe('findCircles', () => {
  const graphOf = (lines: Record<string, string[]>) => new Map(Object.entries(lines));

  it('finds files that import one another', () => {
    expect(findCircles(graphOf({ a: ['b'], b: ['c'], c: ['b'], d: [] }))).toEqual([['b', 'c']]);
  });

  it('finds a file that imports itself', () => {
    expect(findCircles(graphOf({ a: ['a'] }))).toEqual([['a']]);
  });

  it('finds two circles that share no file', () => {
    expect(findCircles(graphOf({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] }))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('finds nothing where two paths lead to one file', () => {
    expect(findCircles(graphOf({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
  });
});
