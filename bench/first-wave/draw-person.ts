import { createRandom } from '../make-text.ts';
import { MORE_NAMES } from './more-names.ts';
import { NAMES, type Names } from './names.ts';

const ALL: Readonly<Record<string, Names>> = { ...NAMES, ...MORE_NAMES };
/** Languages of names, all but those that a list asks for. */
export const LANGUAGES = Object.keys(ALL);

/**
 * Of ten people, so many have a surname from the list instead of one made of parts. In the census of 2010, the two hundred
 * most usual surnames cover a quarter of the people of the United States; lists of other languages are shorter.
 */
const LISTED = 0.3;
/** Of a hundred people of these languages, so many have two surnames. */
const TWO = 0.7;
const TWO_SURNAMES = new Set(['es', 'pt']);
const HYPHENED = 0.04;

export interface Drawn {
  first: string;
  last: string;
  /** in three of ten English names */
  middle?: string;
}

/** Makes people up, the same in every run. Nobody comes twice under one name. */
export function createPeople(seed: number): (language: string) => Drawn {
  const random = createRandom(seed);
  const seen = new Set<string>();
  const pick = (words: string): string => {
    const list = words.split(' ');
    return list[Math.floor(random() * list.length)] ?? '';
  };
  const surname = ({ surnames, parts }: Names): string =>
    parts && random() > LISTED ? pick(parts[0]) + pick(parts[1]) : pick(surnames);
  const draw = (language: string): Drawn => {
    const names = ALL[language] ?? MORE_NAMES.it ?? fail(language);
    const first = pick(names.forenames);
    const one = surname(names);
    const two = TWO_SURNAMES.has(language) && random() < TWO;
    const hyphened = !two && random() < HYPHENED;
    const last = two ? `${one} ${surname(names)}` : hyphened ? `${one}-${surname(names)}` : one;
    const middle = language === 'en' && random() < 0.3 ? `${pick(names.forenames)[0]}.` : undefined;
    return { first, last, ...(middle ? { middle } : {}) };
  };
  return (language) => {
    for (;;) {
      const person = draw(language);
      const name = `${person.first} ${person.last}`;
      if (seen.has(name)) continue;
      seen.add(name);
      return person;
    }
  };
}

function fail(language: string): never {
  throw new Error(`No names of ${language}`);
}
