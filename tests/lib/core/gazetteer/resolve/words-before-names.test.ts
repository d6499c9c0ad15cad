import { describe, expect, test } from 'vitest';
import { createMarker, unmarked } from './mark-people.ts';

const expectMarked = (people: string[], marked: string) =>
  expect(createMarker(...people)(unmarked(marked))).toBe(marked);

describe('a capitalised word before a full name', () => {
  test.each([
    ['Kennet Tarnsson', 'The goal by Swede [Kennet Tarnsson] won it.'],
    ['Busisiwe Okarele', 'Then Public Protector [Busisiwe Okarele] spoke.'],
    ['Sorrel Quellmont', 'The first for Quayside Rovers [Sorrel Quellmont] scored late.'],
    ['George Tarnov', 'The AC Milan [George Tarnov] left was another club.'],
    ['George Tarnov', 'A goal for Inter Milan [George Tarnov] did not score.'],
  ])('is no forename: %s', (name, marked) => expectMarked([name], marked));

  test.each([
    ['Anna Tarnov', 'Then Maria Anna Tarnov spoke.'],
    ['Anna Tarnov', 'Then Q. Anna Tarnov spoke.'],
    ['J. Tarnov', 'Then Quilmar J. Tarnov spoke.'],
    ['García Quellmont', 'Then Xanita García Quellmont spoke.'],
    ['George Tarnov', 'She and Milan George Tarnov left.'],
  ])('is one: %s', (name, marked) => expectMarked([name], marked));
});

describe('a noun for people before a surname', () => {
  test.each([
    ['[Kennet Tarnsson] plays. The goal by Swede [Tarnsson] won it.'],
    ['[Kennet Tarnsson] plays. Later Public Protector [Tarnsson] spoke.'],
    ['[Kennet Tarnsson] plays. Later Quilmar Tarnsson spoke.'],
  ])('%s', (marked) => expectMarked(['Kennet Tarnsson'], marked));
});
