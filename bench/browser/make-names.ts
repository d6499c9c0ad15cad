import { createRandom } from '../make-text.ts';

/** The names that a page may use for a made-up person. */
export interface MadeUpPerson {
  forename: string;
  surname: string;
}

const STARTS = 'b c d f g h j k l m n p r s t v w z br ch dr gr kl pr sh st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ia ou'.split(' ');
const ENDS = ' n r l s t m nd rk ld st x'.split(' ');

/** One in forty surnames is an ordinary word, like `May`, `Young` and `Field` in any large list of names. */
export const ORDINARY = [
  'May',
  'Young',
  'Field',
  'Rose',
  'Long',
  'Day',
  'Price',
  'House',
  'Park',
  'West',
];
const ORDINARY_SHARE = 1 / 40;

/**
 * Distinct names per person. 100,000 names of real people from several Wikipedias have 21,000 different first words.
 * They have 59,000 different last words.
 */
const FORENAMES_EACH = 0.21;
const SURNAMES_EACH = 0.59;

/** The first people of every dictionary. The bench's pages name them. */
export const KNOWN_PEOPLE: readonly MadeUpPerson[] = [
  { forename: 'Ostrava', surname: 'Quelmund' },
  { forename: 'Tibor', surname: 'Hrasnik' },
  { forename: 'Maelis', surname: 'Dovrange' },
  { forename: 'Ingelore', surname: 'Paskwin' },
  { forename: 'Fenwick', surname: 'Zarubal' },
];

/** Made-up people with as many different words as lists of real people. They are the same in every run. */
export function makePeople(count: number): MadeUpPerson[] {
  const others = Math.max(0, count - KNOWN_PEOPLE.length);
  return [...KNOWN_PEOPLE, ...drawPeople(others, createRandom(11))].slice(0, count);
}

function drawPeople(count: number, random: () => number): MadeUpPerson[] {
  const forenames = makeWords(Math.ceil(count * FORENAMES_EACH), random);
  const surnames = makeWords(Math.ceil(count * SURNAMES_EACH), random);
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, () => ({
    forename: pick(forenames),
    surname: pick(random() < ORDINARY_SHARE ? ORDINARY : surnames),
  }));
}

/** The names of a person: the full name and the surname, as ingestion derives them. */
export const aliasesOf = ({ forename, surname }: MadeUpPerson): string[] => [
  `${forename} ${surname}`,
  surname,
];

function makeWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? '';
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 2);
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(STARTS) + pick(VOWELS);
    word += pick(ENDS);
    words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return [...words];
}
