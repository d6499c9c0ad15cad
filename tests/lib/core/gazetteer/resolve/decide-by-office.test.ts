import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

const expectMarked = (people: string[], marked: string) =>
  expect(createMarker(...people)(unmarked(marked))).toBe(marked);

describe('an office and a surname that several bear', () => {
  test('mean who holds the office, though another is introduced', () => {
    expectMarked(
      ['Greta Lind', 'Olof Lind: Governor of Tarn'],
      '[Greta Lind=Greta Lind] came. They met Governor [Lind=Olof Lind].',
    );
  });
  test('mean who was introduced with it', () => {
    expectMarked(
      ['Greta Lind', 'Olof Lind'],
      'Governor [Olof Lind=Olof Lind] met [Greta Lind=Greta Lind]. Governor [Lind=Olof Lind] left.',
    );
  });
  test('do not mean who was introduced by another office', () => {
    expectMarked(
      ['Greta Lind', 'Olof Lind'],
      'Secretary [Greta Lind=Greta Lind] came. In the days of President Lind, all was well.',
    );
    expectMarked(['Greta Lind'], 'Mayor [Greta Lind] came. Later Governor [Lind] spoke.');
  });
});

describe('an office so high that nobody introduces who holds it', () => {
  test('means who is known by it', () => {
    expectMarked(
      ['Bess Truman', 'Harry S. Truman'],
      '[Bess Truman=Bess Truman] came. Former President [Truman=Harry S. Truman] wrote.',
    );
    expectMarked(['Bess Truman'], '[Bess Truman] came. She had met President Truman at school.');
  });
  test('means nobody when two were, nor behind another word that makes another office', () => {
    expectMarked(['Franklin D. Roosevelt', 'Theodore Roosevelt'], 'President Roosevelt spoke.');
    const eisenhowers = ['Dwight D. Eisenhower', 'Mamie Eisenhower'];
    expectMarked(eisenhowers, 'Vice President Eisenhower spoke.');
  });
});
