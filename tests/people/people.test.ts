import { describe, expect, test } from 'vitest';
import { ONE_PERSON } from './one-person.ts';
import { goldPairs, readCase } from './people-cases.ts';
import { TWO_PEOPLE } from './two-people.ts';

describe.each([
  ['one person', ONE_PERSON],
  ['two people', TWO_PEOPLE],
])('%s', (_, cases) => {
  test.each(cases)('$kind', (one) => {
    const { found, joined } = readCase(one);
    expect(found.toSorted()).toEqual(expect.arrayContaining(one.people.flat()));
    expect(joined).toEqual(goldPairs(one));
  });
});
