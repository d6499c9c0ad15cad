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
  /** the name without what is no part of it: disambiguator, nickname in quotation marks */
  full: string;
  /** forenames and initials, in order; empty for a name of one word */
  forenames: string[];
  /** the ways the surname is used, the most usual first: `van der Bellen`, `Bellen`; empty when there is none */
  surnames: string[];
  /** the surname stands first: `Xi Jinping` */
  isSurnameFirst: boolean;
  /** `Sir`, `King`: a title that is part of the name as known */
  title?: string;
  /** of rulers: `III`, `XIV` */
  numeral?: string;
  /** `Earl of Clare`, `Marquis de Lafayette`: what follows the name after a comma */
  peerage?: string;
}

/** `Thomas "Tip" Doe`, `Thomas (Tip) Doe` */
const NICKNAME = /(?<!\s)\s+["“”«‘'(][^"“”«»‘’'()]+["“”»’')](?=\s)/gu;

const NUMERAL = /^[IVX]+$/;

/** `King`, `Sir`: is this word, in any case, a title that names are known by? */
export const isNameTitle = (word: string): boolean => TITLE_IN_A_LISTED_NAME.test(word);

/**
 * The name as entities are listed: `John Smith (politician)` is John Smith. What tells namesakes apart in lists is no
 * part of the name.
 */
export function stripDisambiguator(name: string): string {
  const whole = name.trim();
  if (!whole.endsWith(')')) return whole;
  const open = whole.indexOf('(', whole.lastIndexOf(')', whole.length - 2) + 1);
  return open < 0 ? whole : whole.slice(0, open).trim();
}

/** Takes a person's full name apart, as written in English texts. */
export function parsePersonName(name: string): PersonName {
  const full = stripDisambiguator(name).replace(NICKNAME, '');
  const { main, peerage } = splitCommas(full);
  const parsed = parseMain(main);
  return { ...parsed, full, ...(peerage ? { peerage } : {}) };
}

/** `John Doe, 2nd Earl of Foo`, `John Doe, Jr.`, and `Doe, John`, which is turned round. */
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
  // “Leo XIV”, “Juan Carlos I”: a ruler; “Robert Doe III” has a surname.
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
    // “Lord Doe”: the one word is a surname; “Queen Anna”: a forename.
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
 * Where what is said of a person stands behind the name: `Pachomius the Great`, `Alexis of Russia`. Three names in a
 * row further on are those of somebody else. -1 when nothing is said.
 */
function findEpithet(words: readonly string[]): number {
  const isName = (at: number) => /^\p{Lu}/u.test(words[at] ?? '');
  const others = words.findLastIndex((_, at) => isName(at) && isName(at + 1) && isName(at + 2));
  return words.findIndex(
    (word, at) => at > 0 && EPITHET_OPENING.test(word) && isName(at + 1) && others < at + 2,
  );
}

/** Before “of …” or “the …” stand at most two words: `Catherine of Foo`, `Peter II the Good`. */
const isGivenAlone = (words: readonly string[]): boolean =>
  words.findIndex((word) => OF_OR_THE.test(word)) >= 1 &&
  words.findIndex((word) => OF_OR_THE.test(word)) <= 2;

/**
 * Does the surname stand first, as in Chinese, Korean and Vietnamese names? Its first word is a usual surname
 * there, and what follows is written like a given name of those languages: with a hyphen, or in their
 * syllables. A first word that is also a Western forename (`Kim`, `Lee`) needs the hyphen or three words.
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

/** Splits “forenames surname” where the surname begins: at a particle, at a double surname, at the last word. */
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
  // A particle far from the end stands in a longer name of which the last words are the surname.
  if (particle > 0 && last - name <= 1) {
    const surnames = [words.slice(particle).join(' '), words.slice(name).join(' ')];
    // “bin Doe” is not used without its particle, nor is a surname whose particle has a capital.
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

/** What follows the first of two Iberian surnames is one itself, and no forename. */
const IBERIAN_OR_LONG = (word: string): boolean => !isForename(foldText(word));
