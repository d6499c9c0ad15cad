import { TITLE_OF_ANYBODY } from '../../lexicon/english/courtesy-titles.ts';
import { TITLE_WITH_FORENAME } from '../../lexicon/english/titles-of-rank.ts';
import { isCourtesyTitle, isTitle } from '../../lexicon/languages.ts';
import { genderOf } from '../../lexicon/names/forenames.ts';
import { foldText } from '../../text/fold.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { forenamesOf } from './forename-agreement.ts';

/** Is a title written before a name part of one that the bearer is known to hold? Folded words. */
export function holdsTitle(titles: readonly string[], entry: GazetteerEntry): boolean {
  const telling = tellingOf(titles);
  if (telling.length === 0) return false;
  return entry.titles.some((held) => {
    const words = foldText(held).split(/[^\p{L}\p{N}]+/u);
    return telling.every((title) => words.includes(title));
  });
}

const tellingOf = (titles: readonly string[]): string[] =>
  titles.filter((title) => !TITLE_OF_ANYBODY.test(title));

/**
 * Is it a title that tells, and of somebody whose titles are known, but none of theirs? Only titles of any
 * text, since what is known is in English mostly.
 */
export const deniesTitle = (titles: readonly string[], entry: GazetteerEntry): boolean =>
  entry.titles.length > 0 && tellingOf(titles).some(isTitle) && !holdsTitle(titles, entry);

/**
 * Can these folded words stand before this bearer's name? “Mr Smith” is no Ann, “Ms Smith” no John. A first lady is
 * rarely who is best known by the name.
 */
export function fitsTitle(titles: readonly string[], entry: GazetteerEntry): boolean {
  const last = titles.at(-1) ?? '';
  const gender = genderOf(forenamesOf(entry)[0] ?? '');
  if (titles.at(-2) === 'first' && last === 'lady') return holdsTitle(titles, entry);
  if (isCourtesyTitle('wives', last)) return gender === 'woman';
  if (isCourtesyTitle('men', last)) return gender !== 'woman';
  return !isCourtesyTitle('women', last) || gender !== 'man';
}

/** Titles of those who go by a forename. */
export const isRulersTitle = (titles: readonly string[]): boolean =>
  TITLE_WITH_FORENAME.test(titles.at(-1) ?? '');
