import { describe, expect, it } from 'vitest';
import { INDEPENDENT_SETS, listIndependentCases, readCase } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { digestOf, readFloors } from './floor.ts';
import { findSubstance } from './substance.ts';

const floors = readFloors();
const cases = listIndependentCases().map(readCase);

describe.each(INDEPENDENT_SETS)('the independent articles: %s', (set) => {
  const { digest, figures: floor } = floors[set];
  const cases = listIndependentCases(set).map(readCase);
  const figures = figuresOf(cases);

  it('and their gold match the recorded figures', () => {
    expect(digestOf(cases)).toBe(digest);
    expect(Object.keys(figures)).toEqual(Object.keys(floor));
  });

  it.each(Object.keys(floor))('are read at least as well as recorded: %s', (kind) => {
    expect(figures[kind]).toBeGreaterThanOrEqual(floor[kind] ?? 0);
  });
});

describe('finding in substance', () => {
  const example = cases[0];
  if (!example) throw new Error('no independent article');
  const { facts } = example;

  it('misses everything in an article from which nothing was read', () => {
    const nothing = {
      entities: [],
      aliases: [],
      roles: [],
      statements: [],
      events: [],
      disputes: [],
    };
    const found = findSubstance({ ...example, facts: nothing, dates: [] });
    for (const { right, extra } of Object.values(found)) expect([...right, ...extra]).toEqual([]);
    const { statements, unnamed = [] } = example.written;
    expect(found.quotations.missed.length + found.reports.missed.length).toBe(
      statements.length + unnamed.length,
    );
  });

  it('counts another speaker as wrong, and a speaker kept as words as missed', () => {
    const { right } = findSubstance(example).speakers;
    const stranger = facts.entities.map((entity) => ({ ...entity, name: 'Nobody Else' }));
    const wrong = findSubstance({ ...example, facts: { ...facts, entities: stranger } }).speakers;
    expect(right.length).toBeGreaterThan(0);
    expect(wrong.right).toEqual([]);
    expect(wrong.extra.length).toBeGreaterThanOrEqual(right.length);
    const statements = facts.statements.map(({ speakerId: _, ...rest }) => rest);
    const words = findSubstance({ ...example, facts: { ...facts, statements } }).speakers;
    expect(words.extra).toEqual([]);
    expect(words.missed.length).toBeGreaterThanOrEqual(right.length);
  });
});
