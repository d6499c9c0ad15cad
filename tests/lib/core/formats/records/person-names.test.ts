import { describe, expect, it } from 'vitest';
import { personNames } from '@/lib/core/formats/records/person-names.ts';

describe('personNames', () => {
  it.each([
    ['Doe, Jane', ['Jane Doe']],
    ['Доу, Джейн', ['Джейн Доу']],
    ['Jane Doe, Jr.', ['Jane Doe, Jr.']],
    ['Jane Doe, MP', ['Jane Doe, MP']],
    ['Jane Q. "Jenny" Doe', ['Jane Q. Doe', 'Jenny Doe']],
    ['Jane (Jenny) Doe III', ['Jane Doe III', 'Jenny Doe III']],
    ['Jane (born 1960) Doe', ['Jane Doe']],
    ['Doe, Jane, Roe, Bea', ['Doe, Jane, Roe, Bea']],
    ["Jane O'Neill", ["Jane O'Neill"]],
    ['Plato', ['Plato']],
  ])('spells %s', (full, names) => {
    const { name, aliases } = personNames(full, []);
    expect([name, ...aliases]).toEqual(names);
  });

  it('leaves out aliases that are the name', () => {
    expect(
      personNames('André Doe', ['Andre DOE', 'Doe, André', 'Andy Doe', 7, null]).aliases,
    ).toEqual(['Andy Doe']);
  });
});
