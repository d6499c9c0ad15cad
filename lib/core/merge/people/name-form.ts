import { type PersonName, parsePersonName } from '../../gazetteer/derive/person-name.ts';
import { FULL_TITLES } from '../../lexicon/english/office-words.ts';
import { GENERATIONS } from '../../lexicon/english/suffixes-of-names.ts';
import {
  KNOWN_BY_OFFICE,
  KNOWN_BY_OFFICE_AND_NAME,
  KNOWN_BY_OFFICE_OF_TWO,
} from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { HUNGARIAN_FORENAMES } from '../../lexicon/names/name-order.ts';
import { foldText } from '../../text/fold.ts';

/** A person's full name in a form that can be compared. Every part is folded. */
export interface NameForm {
  /** as written */
  name: string;
  /** forenames and initials in order; an initial is one letter */
  given: string[];
  /** the spellings of the surname, the most usual first; empty if the name has one word */
  surnames: string[];
  /** `jr`, `sr`, `ii` … */
  generation?: string;
  /** the office of a name without a forename, in full: `President Doe` */
  title?: string;
}

/**
 * Splits a name into its parts. `J.B.` is two initials. Capitals, accents, apostrophes and hyphens make no difference.
 */
export function readNameForm(name: string): NameForm {
  const { forenames, surnames } = inWesternOrder(parsePersonName(name));
  const given = forenames.flatMap(splitInitials).map(plain).filter(Boolean);
  const generation = generationOf(name);
  const title = titleOf(given);
  return {
    name,
    given,
    surnames: surnames.map(plain).filter(Boolean),
    ...(generation ? { generation } : {}),
    ...(title ? { title } : {}),
  };
}

/** `Orban Viktor` is Viktor Orban: Hungarian names have either order. */
function inWesternOrder({ forenames, surnames }: Parts): Parts {
  const [first = ''] = forenames;
  const [last = ''] = surnames;
  const isTurned =
    forenames.length === 1 &&
    HUNGARIAN_FORENAMES.has(foldText(last)) &&
    !isForename(foldText(first)) &&
    !HUNGARIAN_FORENAMES.has(foldText(first));
  return isTurned ? { forenames: [last], surnames: [first] } : { forenames, surnames };
}

type Parts = Pick<PersonName, 'forenames' | 'surnames'>;

/** The office that stands where the forenames would, if articles name people by it. */
function titleOf(given: readonly string[]): string | undefined {
  const [only = ''] = given;
  if (given.length === 2 && KNOWN_BY_OFFICE_OF_TWO.has(given.join('-'))) return given.join(' ');
  const isOffice = [KNOWN_BY_OFFICE, KNOWN_BY_OFFICE_AND_NAME].some(
    (list) => list.has(only) || list.has(`${only}.`),
  );
  return given.length === 1 && isOffice ? (FULL_TITLES.get(only) ?? only) : undefined;
}

/** The generation in the last word, with or without a comma and a full stop. */
const generationOf = (name: string): string | undefined =>
  GENERATIONS.get(foldText(/[\s,]([\p{L}]+)\.?\s*$/u.exec(name)?.[1] ?? ''));

const splitInitials = (word: string): string[] =>
  /^(?:\p{L}\.){2,}$/u.test(word) || /^\p{Lu}{2}$/u.test(word)
    ? word.split('.').join('').split('')
    : [word];

/** Letters only: `O’Brien`, `O'Brien` and `Obrien` are equal, and so are `al-Sadr` and `Al Sadr`. */
const plain = (word: string): string =>
  foldText(word)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/[øæœßđðłþı]/g, (letter) => WITHOUT_STROKE[letter] ?? letter);

/** Letters that folding leaves as they are, as English newspapers write them. */
const WITHOUT_STROKE: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
