import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

const expectMarked = (people: string[], marked: string) =>
  expect(createMarker(...people)(unmarked(marked))).toBe(marked);

describe('a surname that nobody introduces, of the only bearer known', () => {
  test.each([
    ['The paper says that [Ibarrola] agreed.'],
    ['In [Ibarrola]’s letters it rains often.'],
    ['It rains in Ibarrola all year.'],
    ['They sell the Ibarrola in red.'],
  ])('%s', (marked) => expectMarked(['Dolores Ibarrola'], marked));

  test('a title of nobility takes an article', () => {
    expectMarked(['Odo Tarn, Marquis de Quellmont'], 'There the [Marquis de Quellmont] waited.');
  });
  test('an initial that fits says more than the surname alone', () => {
    expectMarked(['Dolores Ibarrola'], 'Score: [D. Ibarrola] 34. E. Ibarrola 3. D. E. Ibarrola 4.');
    const two = ['Dolores Tarnova', 'Mark Tarnova'];
    expectMarked(two, 'Score: [D. Tarnova=Dolores Tarnova] 34. Tarnova 3.');
  });
  test('a prince goes by a forename', () => {
    expectMarked(['Odo, Prince of Tarn'], 'Then Prince [Odo] waited.');
    expectMarked(['Mary, Queen of Tarn'], 'Then Mary, [Queen of Tarn], waited.');
  });
  test('a rank of two words says that even the name of a place is a person’s', () => {
    expectMarked(['Odo Florence'], 'He served with Major General [Florence]. He liked Florence.');
  });
  test('a title may be for several', () => {
    expectMarked(['Mark Tolhurst'], 'They join Senators [TOLHURST] and Marlo.');
  });
  test('of several bearers none is marked', () => {
    expectMarked(['Anna Lind', 'Olof Lind'], 'Then Lind spoke.');
    expectMarked(['Anna B. Lind', 'Anna C. Lind'], 'Then Anna Lind spoke.');
  });
});

describe('what stands beside a name', () => {
  test('in another script is no forename', () => {
    expectMarked(
      ['Haruno Kitazawa'],
      '[Haruno Kitazawa] (北沢 春野 [Kitazawa Haruno], born in May)',
    );
  });
  test('a form of address in a list of people names nobody', () => {
    expectMarked(['Mr. President', 'Anna Lind'], 'Thank you, Mr. President. The President left.');
  });
  test('two lead what a hyphen joins them before', () => {
    expectMarked(['Anna Lind'], 'The [Lind]-Tarnov administration. Ms. Lind-Tarnov said so.');
  });
});
