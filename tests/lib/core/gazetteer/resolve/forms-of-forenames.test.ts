import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

const expectMarked = (people: string[], marked: string) =>
  expect(createMarker(...people)(unmarked(marked))).toBe(marked);

describe('the long form of a short name, or another spelling of it', () => {
  test.each([
    ['Chuck Quellmont', 'Then [Charles Quellmont] spoke, and [Quellmont] left.'],
    ['Tony Quellmont', 'Then [Antony Quellmont] spoke. [Anthony J. Quellmont] left.'],
    ['Raphael Quellmont', 'Then [Rafael Quellmont] spoke.'],
    // Another forename is another person.
    ['Chuck Quellmont', 'Then Peter Quellmont spoke.'],
    // Many bear the surname, or it is a word or a forename.
    ['Chuck Smith', 'Then Charles Smith spoke.'],
    ['Chuck Orange', 'Then Charles Orange spoke.'],
    ['Chuck Gregory', 'Then Charles Gregory spoke.'],
    // A title that is theirs settles it, another speaks against it.
    ['Chuck Smith: Senator of Tarn', 'Then Senator [Charles Smith] spoke.'],
    ['Chuck Quellmont: Senator of Tarn', 'Then Judge Charles Quellmont spoke.'],
  ])('of %s: %s', (name, marked) => expectMarked([name], marked));

  test('is not taken when somebody else is known by the surname', () => {
    expectMarked(['Chuck Quellmont', 'Zoe Quellmont'], 'Then Charles Quellmont spoke.');
  });
});
