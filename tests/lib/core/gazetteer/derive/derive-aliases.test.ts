import { describe, expect, test } from 'vitest';
import { deriveAliases, MAX_DERIVED } from '@/lib/core/gazetteer/derive/derive-aliases.ts';
import { timesAsLong } from '../../../../support/times-as-long.ts';

const derived = (name: string, ...aliases: string[]): string[] =>
  deriveAliases('person', name, aliases)
    .slice(1)
    .map(({ text, derivation }) => `${text}: ${derivation}`);
const texts = (name: string): string[] => deriveAliases('person', name).map(({ text }) => text);

describe('a person goes by', () => {
  test.each([
    ['the surname', 'Greta Lind', ['Lind: surname']],
    [
      'the name without middle names and suffix',
      'Edmund J. Moser Jr.',
      ['Edmund Moser: short-name', 'Moser: surname'],
    ],
    ['no title', 'Sir Greta Lind', ['Greta Lind: short-name', 'Lind: surname']],
    ['the usual nicknames', 'Walter Lind', ['Lind: surname', 'Walt Lind: nickname']],
    ['initials as one word or two', 'J. Q. Lind', ['Lind: surname', 'JQ Lind: short-name']],
    ['initials taken apart', 'JQ Lind', ['Lind: surname', 'J. Q. Lind: short-name']],
    [
      'the surname with its particle and without',
      'Greta van der Lind',
      ['van der Lind: surname', 'Lind: surname'],
    ],
    ['a particle in capitals', 'Greta Le Lind', ['Le Lind: surname']],
    [
      'the surname without an apostrophe',
      'Greta Ba’lindir',
      ['Ba’lindir: surname', 'Balindir: surname', 'Greta Balindir: transliteration'],
    ],
    [
      'the surname with one letter of two',
      'Greta Lindessi',
      ['Lindessi: surname', 'Greta Lindesi: transliteration'],
    ],
    ['a patronymic', 'Omar bin Lindal', ['bin Lindal: surname']],
    [
      'an Arabic surname with its article and without',
      'Omar al-Lindi',
      ['al-Lindi: surname', 'Lindi: surname'],
    ],
    [
      'either of two Iberian surnames',
      'Ximena García Lindez',
      ['García Lindez: surname', 'García: surname', 'Lindez: surname'],
    ],
    [
      'the first of two that “y” joins',
      'Ximena Linda y Moser',
      ['Linda y Moser: surname', 'Linda: surname'],
    ],
    ['the surname where it stands first', 'Zhang Weilin', ['Zhang: surname']],
    ['the same with a hyphen', 'Kim Ha-neul', ['Kim: surname']],
    ['the last word where the first is a forename', 'Kim Lindner', ['Lindner: surname']],
    ['the Hungarian order', 'Zoltán Lindi', ['Lindi: surname', 'Lindi Zoltán: name-order']],
    ['the Japanese order', 'Haruno Kitazawa', ['Kitazawa: surname', 'Kitazawa Haruno: name-order']],
    ['the name turned round', 'Lind, Greta', ['Greta Lind: short-name', 'Lind: surname']],
    [
      'other spellings of its letters',
      'Jörg Lindström',
      ['Lindström: surname', 'Joerg Lindstroem: transliteration', 'Lindstroem: surname'],
    ],
    [
      'other spellings of a Slavic ending',
      'Oleh Lindovsky',
      [
        'Lindovsky: surname',
        'Lindovski: surname',
        'Oleh Lindovski: transliteration',
        'Lindovskiy: surname',
        'Oleh Lindovskiy: transliteration',
        'Lindovskyy: surname',
        'Oleh Lindovskyy: transliteration',
      ],
    ],
    [
      'a Cyrillic name in Latin letters',
      'Олег Линдовский',
      ['Линдовский: surname', 'Oleg Lindovsky: transliteration', 'Lindovsky: surname'],
    ],
    [
      'a ruler’s name without the title, and without the number',
      'King Alaric III',
      ['Alaric III: short-name', 'King Alaric: titled', 'Alaric: given-name'],
    ],
    ['a name without the epithet', 'Alaric the Bold', ['Alaric: given-name']],
    ['a name without the place', 'Alaric of Lindau', ['Alaric: given-name']],
    ['what follows a title', 'Lord Lindham', ['Lindham: surname']],
    [
      'the peerage',
      'Greta Lind, 2nd Countess of Mosing',
      ['Greta Lind: short-name', 'Lind: surname', 'Countess of Mosing: titled', 'Mosing: surname'],
    ],
    ['nothing else when it is one word', 'Anahera', []],
    ['no namesake of whom a number tells them apart', 'Alaric II Lind', ['Lind: surname']],
  ])('%s: %s', (_, name, expected) => expect(derived(name)).toEqual(expected));
});

test('what tells namesakes apart in lists is no part of a name', () => {
  expect(texts('Greta Lind (politician)')).toEqual(['Greta Lind', 'Lind']);
  expect(texts('Greta "Gigi" Lind')).toEqual(['Greta "Gigi" Lind', 'Greta Lind', 'Lind']);
});

test('given aliases stay as they are, and those of one word count as surnames', () => {
  expect(derived('Greta Lind', 'The Linnet', 'Gigi', 'Lind')).toEqual([
    'The Linnet: curated',
    'Gigi: surname',
    'Lind: surname',
  ]);
});

test('no alias appears twice, and their number is limited', () => {
  const all = texts('Ximena María García Lindöwsky');
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeLessThanOrEqual(MAX_DERIVED + 1);
});

test('events and organisations keep the names they are given', () => {
  const event = deriveAliases('event', 'Lind of Moser Summit', ['Oslo']);
  expect(event.map(({ text, derivation }) => `${text}: ${derivation}`)).toEqual([
    'Lind of Moser Summit: full-name',
    'Oslo: curated',
  ]);
});

describe('a name that was made to be slow', () => {
  // They would take minutes if the time doubled with each syllable, but still end.
  const SLOW = [
    ['syllables that can be read in two ways', `Na${'na'.repeat(28)}x Na${'no'.repeat(28)}x`],
    ['nothing but syllables', `${'Na'.repeat(15)}! ${'na'.repeat(90)}!`],
    ['brackets that never close', `Jane ${'('.repeat(190)}`],
    ['quotation marks', `Jane ${' “«‘'.repeat(45)}`],
    ['spaces', `Jane${' '.repeat(190)}(Doe`],
    ['commas', `Jane${' ,'.repeat(90)} Doe`],
    ['places', `Jane${' of A'.repeat(45)} B C D`],
    ['capitals', `Jane the ${'A '.repeat(90)}`],
    ['hyphens', `Kim ${'-a'.repeat(90)}`],
  ] as const;

  // The floor derives as many names as a name can have. What takes minutes never comes to the comparison.
  const PLAIN = `Jane Maria ${'Lind-Moser '.repeat(17)}`.trim();

  test.each(SLOW)('of %s takes about as long as any of its length', async (_, name) => {
    const derive = (each: string) => () => {
      for (let i = 0; i < 20; i++) deriveAliases('person', each, [each]);
    };
    expect(await timesAsLong(20, derive(name), derive(PLAIN))).toBeLessThanOrEqual(20);
  });

  test('because of its length gives no name at all', () => {
    expect(deriveAliases('person', `Jane ${'Doe '.repeat(60)}`, ['x'.repeat(300)])).toEqual([]);
    expect(derived('Jane Doe', `J${'x'.repeat(300)}`)).toEqual(derived('Jane Doe'));
  });
});
