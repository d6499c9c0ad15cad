import { describe, expect, test } from 'vitest';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';
import type { PageContext } from '@/lib/core/gazetteer/mention.ts';
import { person } from '../known-people.ts';

/** So many others that the only bearer of a name proves little. */
const CROWD = Array.from({ length: 1100 }, (_, i) => person(`Ada Crowd${i}`)).flat();
const IN_THREE = ['a', 'b', 'c'];

/** A function that lists the mentions of a page: `surface = whom it may mean (rule)`. */
const finder = (...people: GazetteerEntry[][]) => {
  const gazetteer = compileGazetteer([...people.flat(), ...CROWD]);
  return (text: string, page: PageContext = {}): string[] =>
    findMentionsAtOnce([{ id: 0, text }], gazetteer, page).map(
      ({ surface, entityIds, reason }) => `${surface} = ${entityIds.join('|')} (${reason.rule})`,
    );
};
const VOSSBERG = person('Mathilda Vossberg', IN_THREE);

describe('a surname that the page does not explain', () => {
  const find = finder(VOSSBERG, person('Oda Quillam', ['a', 'b']), person('Kjell Brevik'));
  test('probably means the one person whom several articles name', () => {
    expect(find('They cheered when Vossberg sang.')).toEqual([
      'Vossberg = Mathilda Vossberg (probable)',
    ]);
  });
  test('means nobody whom few articles name, or none', () => {
    expect(find('They cheered when Quillam sang.')).toEqual([]);
    expect(find('They cheered when Brevik sang.')).toEqual([]);
  });
  test('means nobody where things and places stand', () => {
    expect(find('They saw the remains of Vossberg, and a pollster at Vossberg.')).toEqual([]);
    expect(find('They cheered in Vossberg. They saw the Vossberg.')).toEqual([]);
  });
  test('means nobody if somebody else on the page has it', () => {
    expect(find('Berta Vossberg came. They cheered when Vossberg sang.')).toEqual([]);
  });
  test('is as sure as before where the page explains it', () => {
    expect(find('Mathilda Vossberg came. They cheered when Vossberg sang.')).toEqual([
      'Mathilda Vossberg = Mathilda Vossberg (full-name)',
      'Vossberg = Mathilda Vossberg (surname-introduced)',
    ]);
    expect(find('As Vossberg said, it rained.')).toEqual([
      'Vossberg = Mathilda Vossberg (surname-only-bearer)',
    ]);
  });
  test('is left alone in other languages', () => {
    const german = 'Die Leute jubelten, als Vossberg sang, und es war ein schöner Abend im Mai.';
    expect(find(german, { lang: 'de' })).toEqual([]);
  });
});

test.each([
  ['two people have the name', person('Gerd Vossberg', ['d']), 'They cheered when Vossberg sang.'],
  ['many people have the name', person('Tom Miller', IN_THREE), 'They cheered when Miller sang.'],
  ['it is a forename', person('Nils Oskar', IN_THREE), 'They cheered when Oskar sang.'],
  ['it is a word', person('Nils Ball', IN_THREE), 'They cheered when Ball sang.'],
  ['it is a place', person('Nils London', IN_THREE), 'They cheered when London sang.'],
])('nobody is probable if %s', (_, other, text) => {
  expect(finder(VOSSBERG, other)(text)).toEqual([]);
});

test('nothing rests on what is only probable', () => {
  const find = finder(VOSSBERG, person('Oda Quillam', IN_THREE));
  expect(find('They cheered when Vossberg sang. Mathilda was late.')).toEqual([
    'Vossberg = Mathilda Vossberg (probable)',
  ]);
});
