import { describe, expect, test } from 'vitest';
import type { GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import {
  agreeForenames,
  bestFitting,
  EXACT,
  FAINT,
  forenamesOf,
  NICKNAME,
  SAME,
} from '@/lib/core/gazetteer/resolve/forename-agreement.ts';

const entry = (name: string, type: GazetteerEntry['type'] = 'person'): GazetteerEntry => ({
  entityId: name,
  type,
  name,
  alias: name,
  derivation: 'full-name',
  titles: [],
  participants: [],
  articleIds: [],
});
const grade = (before: string, name: string) => agreeForenames(before.split(' '), entry(name));

describe('words before a surname name its bearer', () => {
  test.each([
    ['greta', 'Greta Lind', { grade: EXACT, at: 0 }],
    ['greta', 'Greta Maria Lind', { grade: SAME, at: 0 }],
    ['greta m', 'Greta Maria Lind', { grade: SAME, at: 0 }],
    ['greta maria', 'Greta Maria Lind', { grade: EXACT, at: 0 }],
    ['maria', 'Greta Maria Lind', { grade: SAME, at: 0 }],
    ['painter greta', 'Greta Lind', { grade: EXACT, at: 1 }],
    ['bill', 'William Lind', { grade: NICKNAME, at: 0 }],
    ['g', 'Greta Lind', { grade: FAINT, at: 0 }],
    ['greta', 'G. Lind', { grade: FAINT, at: 0 }],
    ['william', 'Bill Lind', { grade: FAINT, at: 0 }],
    ['dmytri', 'Dmitri Lind', { grade: FAINT, at: 0 }],
    ['raphael', 'Rafael Lind', { grade: FAINT, at: 0 }],
  ])('%s Lind is %s', (before, name, expected) => expect(grade(before, name)).toEqual(expected));
});

describe('or somebody else', () => {
  test.each([
    ['berta', 'Greta Lind'],
    ['mary greta', 'Greta Lind'],
    ['william j', 'William A. Lind'],
    ['maria', 'Mario Lind'],
    ['b', 'Greta Lind'],
    ['greta', 'Lind'],
  ])('%s Lind is not %s', (before, name) => expect(grade(before, name).grade).toBe(0));

  test('where no person is meant at all', () => {
    expect(agreeForenames(['greta'], entry('Greta Lind', 'organization')).grade).toBe(0);
  });
});

test('of several bearers those remain whom the words fit best', () => {
  const bearers = ['William Lind', 'Bill Lind', 'Bill J. Lind', 'Wanda Lind'].map((name) =>
    entry(name),
  );
  const fitting = bestFitting(['bill'], bearers);
  expect(fitting?.entries.map(({ name }) => name)).toEqual(['Bill Lind']);
  expect(bestFitting(['berta'], bearers)).toBeUndefined();
});

test.each([
  ['Greta Lind', ['greta']],
  ['Greta M. Lind', ['greta', 'm']],
  ['Jean-Luc Lind', ['jean', 'luc']],
  ['King Alaric III', ['alaric']],
  ['Greta García Lindez', ['greta']],
  ['Zhang Weilin', ['weilin']],
  ['Lord Lindham', []],
])('the forenames of %s', (name, expected) => expect(forenamesOf(entry(name))).toEqual(expected));
