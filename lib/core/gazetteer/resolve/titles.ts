import { TITLE_OF_ANYBODY } from '../../lexicon/english/courtesy-titles.ts';
import { KNOWN_BY_OFFICE, KNOWN_BY_OFFICE_AND_NAME } from '../../lexicon/english/titles.ts';
import { TITLE_WITH_FORENAME } from '../../lexicon/english/titles-of-rank.ts';
import { isCourtesyTitle, isTitle } from '../../lexicon/languages.ts';
import { genderOf } from '../../lexicon/names/forenames.ts';
import { forenamesInOffice } from '../../lexicon/names/heads-of-government.ts';
import { foldText } from '../../text/fold.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { forenamesOf } from './forename-agreement.ts';

/** Whether a title before part of a name is one that the bearer is known to hold. Words are folded. */
export function holdsTitle(titles: readonly string[], entry: GazetteerEntry): boolean {
  const telling = tellingOf(titles);
  if (telling.length === 0) return false;
  return entry.titles.some((held) => {
    const words = foldText(held).split(/[^\p{L}\p{N}]+/u);
    return telling.every((title) => words.includes(title));
  });
}

/** Does the page introduce somebody with one of these titles, and one that tells? */
export const isIntroducedAs = (
  titles: readonly string[],
  introducedAs: ReadonlySet<string>,
): boolean => tellingOf(titles).some((title) => introducedAs.has(title));

const tellingOf = (titles: readonly string[]): string[] =>
  titles.filter((title) => !TITLE_OF_ANYBODY.test(title));

/**
 * Whether a specific title contradicts the known titles of the bearer. Only English titles count, since most known
 * titles are in English.
 */
export const deniesTitle = (titles: readonly string[], entry: GazetteerEntry): boolean =>
  entry.titles.length > 0 && tellingOf(titles).some(isTitle) && !holdsTitle(titles, entry);

/**
 * Whether these folded words can stand before this bearer's name. “Mr Smith” is no Ann, and “Ms Smith” is no John. A
 * first lady is rarely the person best known by the name.
 */
export function fitsTitle(titles: readonly string[], entry: GazetteerEntry): boolean {
  const last = titles.at(-1) ?? '';
  const gender = genderOf(forenamesOf(entry)[0] ?? '');
  if (titles.at(-2) === 'first' && last === 'lady') return holdsTitle(titles, entry);
  if (isCourtesyTitle('wives', last)) return gender === 'woman';
  if (isCourtesyTitle('men', last)) return gender !== 'woman';
  return !isCourtesyTitle('women', last) || gender !== 'man';
}

/** The bearers who are known by this office and the surname alone; undefined if nobody is so well known. */
export function knownInOffice(
  titles: readonly string[],
  surname: string,
  entries: readonly GazetteerEntry[],
): readonly GazetteerEntry[] | undefined {
  const forenames = forenamesInOffice(titles, surname);
  return forenames && entries.filter((entry) => forenames.has(forenamesOf(entry)[0] ?? ''));
}

/**
 * Whether the page introduces somebody by one office (“Secretary Ann Smith”), while this title names another (“President
 * Smith”).
 */
export function contradictsOffice(
  titles: readonly string[],
  introducedAs: ReadonlySet<string>,
): boolean {
  const offices = [...introducedAs].filter(isOffice);
  return titles.some(isOffice) && offices.length > 0 && !titles.some((t) => introducedAs.has(t));
}

const isOffice = (title: string): boolean =>
  KNOWN_BY_OFFICE.has(title) || KNOWN_BY_OFFICE_AND_NAME.has(title);

/** Titles of people who are called by their forename. */
export const isRulersTitle = (titles: readonly string[]): boolean =>
  TITLE_WITH_FORENAME.test(titles.at(-1) ?? '');
