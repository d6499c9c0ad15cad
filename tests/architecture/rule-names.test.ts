import { describe, expect, it } from 'vitest';
import { readSource, sourcesUnder } from './sources.ts';

interface NamedRule {
  name: string;
}

/** The lists `…_RULES` that a file exports. */
async function rulesIn(path: string): Promise<[string, NamedRule[]][]> {
  const exported = Object.entries(await import(`../../${path}`));
  return exported.filter(([key]) => key.endsWith('_RULES')) as [string, NamedRule[]][];
}

const paths = ['extract', 'dates']
  .flatMap((room) => sourcesUnder(`lib/core/${room}`))
  .filter((path) => /export const \w+_RULES\b/.test(readSource(path)));
const lists = (await Promise.all(paths.map(rulesIn))).flat();

describe('rules of a stage', () => {
  it('are lists for subjects, roles, statements, events, disputes and dates', () => {
    expect(lists.map(([key]) => key).sort()).toEqual([
      'ANSWER_RULES',
      'DATE_RULES',
      'EVENT_RULES',
      'GERMAN_DATE_RULES',
      'GERMAN_ROLE_RULES',
      'GERMAN_STATEMENT_RULES',
      'OPPOSITION_RULES',
      'PERIOD_RULES',
      'ROLE_RULES',
      'STATEMENT_RULES',
      'SUBJECT_RULES',
    ]);
  });

  it.each(lists)('have unique names in %s', (_key, rules) => {
    const names = rules.map(({ name }) => name);
    expect(names.filter((name) => name === '' || name === undefined)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
