import { SUFFIX_IN_A_LISTED_NAME } from '../../lexicon/english/name-suffixes.ts';
import { PEERAGE, TITLE_IN_A_LISTED_NAME } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { EPITHET_OPENING, OF_OR_THE } from '../../lexicon/names/name-parts.ts';
import { foldText } from '../../text/fold.ts';
import { isSurnameFirst, splitSurname } from './split-surname.ts';

/** The parts of a person's full name. */
export interface PersonName {
  /** the name without disambiguator and without a nickname in quotation marks */
  full: string;
  /** forenames and initials, in order; empty if the name has one word */
  forenames: string[];
  /** the forms of the surname, the most usual first: `van der Bellen`, `Bellen`; empty if there is none */
  surnames: string[];
  /** the surname comes first: `Xi Jinping` */
  isSurnameFirst: boolean;
  /** `Sir`, `King`: a title that belongs to the usual name */
  title?: string;
  /** `III`, `XIV`: of rulers */
  numeral?: string;
  /** `Earl of Clare`, `Marquis de Lafayette`: the words after a comma */
  peerage?: string;
}

/** `Thomas "Tip" Doe`, `Thomas (Tip) Doe` */
const NICKNAME = /(?<!\s)\s+["“”«‘'(][^"“”«»‘’'()]+["“”»’')](?=\s)/gu;

const NUMERAL = /^[IVX]+$/;

/** Whether this word, in any case, is a title that belongs to usual names: `King`, `Sir`. */
export const isNameTitle = (word: string): boolean => TITLE_IN_A_LISTED_NAME.test(word);

/**
 * The name as it appears in lists: `John Smith (politician)` is John Smith. The words that distinguish namesakes are
 * not part of the name.
 */
export function stripDisambiguator(name: string): string {
  const whole = name.trim();
  if (!whole.endsWith(')')) return whole;
  const open = whole.indexOf('(', whole.lastIndexOf(')', whole.length - 2) + 1);
  return open < 0 ? whole : whole.slice(0, open).trim();
}

/** Splits a person's full name into its parts, as written in English texts. */
export function parsePersonName(name: string): PersonName {
  const full = stripDisambiguator(name).replace(NICKNAME, '');
  const { main, peerage } = splitCommas(full);
  const parsed = parseMain(main);
  return { ...parsed, full, ...(peerage ? { peerage } : {}) };
}

/** `John Doe, 2nd Earl of Foo`, `John Doe, Jr.`, and `Doe, John`, which is reversed. */
function splitCommas(full: string): { main: string; peerage?: string } {
  const [head = '', ...rest] = full.split(',').map((part) => part.trim());
  const tail = rest.join(' ');
  if (!tail || rest.every((part) => SUFFIX_IN_A_LISTED_NAME.test(part))) return { main: head };
  const peerage = PEERAGE.exec(tail)?.[1];
  if (peerage) return { main: head, peerage };
  const isListed = !/\s/.test(head) && /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}\S*){0,2}$/u.test(tail);
  return { main: isListed ? `${tail} ${head}` : head };
}

function parseMain(main: string): Omit<PersonName, 'full'> {
  let words = main.split(/\s+/).filter(Boolean);
  let title: string | undefined;
  if (words.length > 1 && TITLE_IN_A_LISTED_NAME.test(words[0] ?? ''))
    [title, ...words] = words as [string];
  const epithet = findEpithet(words);
  if (epithet > 0 && isGivenAlone(words)) {
    const given = words.slice(0, epithet);
    const numeral = given.find((word) => NUMERAL.test(word));
    return withTitle({ forenames: given, surnames: [], isSurnameFirst: false }, title, numeral);
  }
  const last = words.at(-1) ?? '';
  // “Leo XIV” and “Juan Carlos I” are rulers. “Robert Doe III” has a surname.
  if (
    words.length > 1 &&
    NUMERAL.test(last) &&
    (words.length === 2 || last.length === 1 || title)
  ) {
    const given = words.slice(0, -1);
    return withTitle({ forenames: given, surnames: [], isSurnameFirst: false }, title, last);
  }
  while (words.length > 1 && SUFFIX_IN_A_LISTED_NAME.test(words.at(-1) ?? ''))
    words = words.slice(0, -1);
  if (words.length < 2) {
    // The one word of “Lord Doe” is a surname. That of “Queen Anna” is a forename.
    const [only = ''] = words;
    const isSurname = title !== undefined && !isForename(foldText(only));
    return withTitle(
      {
        forenames: isSurname ? [] : words,
        surnames: isSurname ? words : [],
        isSurnameFirst: false,
      },
      title,
    );
  }
  if (isSurnameFirst(words)) {
    const [surname = '', ...given] = words;
    return withTitle({ forenames: given, surnames: [surname], isSurnameFirst: true }, title);
  }
  return withTitle({ ...splitSurname(words), isSurnameFirst: false }, title);
}

const withTitle = (
  parts: Pick<PersonName, 'forenames' | 'surnames' | 'isSurnameFirst'>,
  title: string | undefined,
  numeral?: string,
): Omit<PersonName, 'full'> => ({
  ...parts,
  ...(title ? { title } : {}),
  ...(numeral ? { numeral } : {}),
});

/**
 * Where an epithet after the name begins: `Pachomius the Great`, `Alexis of Russia`. If three names in a row follow,
 * they are another person's. -1 if there is no epithet.
 */
function findEpithet(words: readonly string[]): number {
  const isName = (at: number) => /^\p{Lu}/u.test(words[at] ?? '');
  const others = words.findLastIndex((_, at) => isName(at) && isName(at + 1) && isName(at + 2));
  return words.findIndex(
    (word, at) => at > 0 && EPITHET_OPENING.test(word) && isName(at + 1) && others < at + 2,
  );
}

/** At most two words stand before “of …” or “the …”: `Catherine of Foo`, `Peter II the Good`. */
const isGivenAlone = (words: readonly string[]): boolean =>
  words.findIndex((word) => OF_OR_THE.test(word)) >= 1 &&
  words.findIndex((word) => OF_OR_THE.test(word)) <= 2;
