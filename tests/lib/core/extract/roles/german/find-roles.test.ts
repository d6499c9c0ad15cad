import { describe, expect, it } from 'vitest';
import { extractGerman, namesOf, rolesOf } from '../../extract-text.ts';

describe('German roles', () => {
  it.each([
    [
      'Bundeskanzlerin Jana Doe kam nach Foo.',
      'Jana Doe | Bundeskanzlerin | Bundeskanzlerin | - | -',
    ],
    [
      'Das sagte der CDU-Vorsitzende Thomas Roe.',
      'Thomas Roe | CDU-Vorsitzender | Vorsitzender | CDU | -',
    ],
    [
      'Jana Doe, Sprecherin der Polizei, kam.',
      'Jana Doe | Sprecherin der Polizei | Sprecherin | - | -',
    ],
    [
      'Jana Doe (SPD), die Vorsitzende der SPD, kam.',
      'Jana Doe | Vorsitzende der SPD | Vorsitzende | SPD | -',
    ],
    ['Die Leiterin des Amtes, Jana Doe, kam.', 'Jana Doe | Leiterin des Amtes | Leiterin | - | -'],
    [
      'Der Sprecher der Polizei Thomas Roe kam.',
      'Thomas Roe | Sprecher der Polizei | Sprecher | - | -',
    ],
    [
      'Der Klinikdirektor Prof. Dr. Thomas Roe kam.',
      'Thomas Roe | Klinikdirektor | Klinikdirektor | - | -',
    ],
  ])('%s', (text, expected) => {
    expect(rolesOf(extractGerman(text))).toEqual([expected]);
  });

  it.each([
    ['Sie traf den früheren Außenminister Thomas Roe.', 'früherer Außenminister'],
    ['Die Rede des ehemaligen Präsidenten Thomas Roe war lang.', 'ehemaliger Präsident'],
    [
      'Mit der stellvertretenden Ministerin Jana Doe sprach niemand.',
      'stellvertretende Ministerin',
    ],
    ['Er lobte den Vorsitzenden Thomas Roe.', 'Vorsitzender'],
  ])('are in the nominative: %s', (text, label) => {
    expect(rolesOf(extractGerman(text)).map((role) => role.split(' | ')[1])).toEqual([label]);
  });

  it.each([
    ['of somebody else', 'Der Bruder des Ministers, Thomas Roe, kam.'],
    ['of a woman for a man', 'Thomas Roe, Ministerin in Foo, kam.'],
  ])('are none when they are %s', (_, text) => {
    expect(rolesOf(extractGerman(text))).toEqual([]);
  });
});

describe('people of a German article', () => {
  it.each([
    ['by a usual forename', 'In Foo sprach Thomas Roe lange.', ['Thomas Roe']],
    ['by a role', 'In Foo sprach Minister Quzo Roe lange.', ['Quzo Roe']],
    ['by a party', 'In Foo sprach Quzo Roe (SPD) lange.', ['Quzo Roe']],
    ['by an age', 'In Foo sprach die 33-jährige Quza Roe lange.', ['Quza Roe']],
    ['by what is behind the name', 'Quza Roe, Trainerin des Vereins, sprach.', ['Quza Roe']],
    ['with a particle', 'In Foo sprach Thomas von Roe lange.', ['Thomas von Roe']],
  ])('are known %s', (_, text, names) => {
    expect(namesOf(extractGerman(text))).toEqual(names);
  });

  it.each([
    'Die Deutsche Bahn sagte Neue Züge zu.',
    'Im Roten Rathaus sprach der Senat.',
    'Große Freude herrschte beim Foo Verein.',
    'Die Thomas Roe Stiftung sprach.',
  ])('are no things: %s', (text) => {
    expect(namesOf(extractGerman(text))).toEqual([]);
  });

  it('are named in the genitive too, and under one name', () => {
    const facts = extractGerman(
      'Ministerin Jana Doe kam. Jana Does Rede war lang. Does Rede war lang.',
    );
    expect(namesOf(facts)).toEqual(['Jana Doe']);
  });
});
