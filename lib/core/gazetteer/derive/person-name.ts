import { SUFFIX_IN_A_LISTED_NAME } from '../../lexicon/english/name-suffixes.ts';
import { PEERAGE, TITLE_IN_A_LISTED_NAME } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { IBERIAN_SURNAMES, LEADING_SURNAMES } from '../../lexicon/names/name-order.ts';
import {
  EPITHET_OPENING,
  INSEPARABLE_PARTICLE,
  OF_OR_THE,
  PARTICLE_IN_A_LISTED_NAME,
} from '../../lexicon/names/name-parts.ts';
import { ARABIC_ARTICLE, EAST_ASIAN_SYLLABLES } from '../../lexicon/romanization/name-forms.ts';
import { foldText } from '../../text/fold.ts';

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

/**
 * Whether the surname comes first, as in Chinese, Korean and Vietnamese names. The first word must be a usual surname
 * there. The rest must look like a given name of those languages, with a hyphen or their syllables. If the first word
 * is also a Western forename (`Kim`, `Lee`), it needs the hyphen or three words.
 */
function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', ...given] = words;
  if (!LEADING_SURNAMES.has(foldText(first)) || given.length > 3) return false;
  if (!given.every(isEasternGiven)) return false;
  if (given.some((word) => /\p{L}-\p{L}/u.test(word)) || given.length > 1) return true;
  return !isForename(foldText(first)) && !given.some((word) => isForename(foldText(word)));
}

const isEasternGiven = (word: string): boolean =>
  word.split('-').every((part) => part.length <= 9 && EAST_ASIAN_SYLLABLES.test(foldText(part)));

/** Splits “forenames surname” where the surname begins: at a particle, at a double surname, or at the last word. */
function splitSurname(words: readonly string[]): Pick<PersonName, 'forenames' | 'surnames'> {
  const last = words.length - 1;
  const core = words[last] as string;
  const and = words.findIndex((word, i) => i > 0 && i < last && /^[ye]$/i.test(word));
  if (and > 1) {
    const from = and - 1;
    const surnames = [words.slice(from).join(' '), words[from] as string];
    return { forenames: words.slice(0, from), surnames };
  }
  const particle = words.findIndex(
    (word, i) => i > 0 && i < last && PARTICLE_IN_A_LISTED_NAME.test(word),
  );
  const name =
    particle < 0
      ? -1
      : words.findIndex((word, i) => i > particle && !PARTICLE_IN_A_LISTED_NAME.test(word));
  // If a particle stands far from the end, only the last words are the surname.
  if (particle > 0 && last - name <= 1) {
    const surnames = [words.slice(particle).join(' '), words.slice(name).join(' ')];
    // “bin Doe” is never used without its particle. Nor is a surname whose particle has a capital.
    const keepsParticle = INSEPARABLE_PARTICLE.test(words[particle] as string);
    const own = keepsParticle || /^\p{Lu}/u.test(words[particle] as string);
    return { forenames: words.slice(0, particle), surnames: own ? surnames.slice(0, 1) : surnames };
  }
  const before = words[last - 1] as string;
  if (words.length > 2 && IBERIAN_SURNAMES.has(foldText(before)) && IBERIAN_OR_LONG(core)) {
    const double = `${before} ${core}`;
    return { forenames: words.slice(0, last - 1), surnames: [double, before, core] };
  }
  const bare = core.replace(ARABIC_ARTICLE, '');
  return { forenames: words.slice(0, last), surnames: bare === core ? [core] : [core, bare] };
}

/** The word after the first of two Iberian surnames is also a surname, so it is no forename. */
const IBERIAN_OR_LONG = (word: string): boolean => !isForename(foldText(word));
