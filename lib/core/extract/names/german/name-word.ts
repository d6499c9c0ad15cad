import {
  ADVERBS,
  DETERMINERS,
  PREPOSITIONS,
  SENTENCE_OPENERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import { NO_NAMES, NOUN_ENDING, THINGS_BEHIND } from '../../../lexicon/german/name-words.ts';
import {
  AGED,
  COURTESY_BEFORE_A_NAME,
  DEGREES,
  RELATIVES,
  roleGender,
} from '../../../lexicon/german/role-words.ts';
import { isCountryName } from '../../../lexicon/places/countries.ts';
import { isPlaceName } from '../../../lexicon/places/place-names.ts';
import { foldText } from '../../../text/fold.ts';
import type { Token } from '../../records/document.ts';
import type { Run } from '../run.ts';
import { isForename } from './forename.ts';

/** A word whose capital comes only from its place. */
export const isSmallWord = ({ lower }: Token): boolean =>
  SENTENCE_OPENERS.has(lower) ||
  DETERMINERS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower) ||
  ADVERBS.has(lower);

/** Whether a word has the form of part of a person's name: no acronym and no known noun. */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital || isSmallWord(token)) return false;
  const { text, lower } = token;
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return true;
  if (
    /^\p{Lu}{2,}/u.test(text) ||
    /^\p{Lu}+-/u.test(text) ||
    !/^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(text)
  )
    return false;
  if (NO_NAMES.has(lower) || isCountryName(text)) return false;
  if (isPlaceName(foldText(text)) && !isForename(text)) return false;
  return !NOUN_ENDING.test(lower) || isForename(text);
}

/** Whether a word may stand before a name to tell who bears it: `Frau`, `Dr.`, `Sprecher`. */
export const isTitleWord = ({ lower }: Token): boolean =>
  COURTESY_BEFORE_A_NAME.has(lower) ||
  DEGREES.has(lower) ||
  RELATIVES.test(lower) ||
  AGED.test(lower) ||
  roleGender(lower) !== undefined;

/**
 * Whether a run has the form of a full name: two to five words. Without a title, at most one of them may be unusual.
 */
export function isFullName(tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.first, run.last + 1);
  const capitals = words.filter((word) => word.capital);
  if (capitals.length < 2 || capitals.length > 4) return false;
  if (!words.every((word) => word.kind === 'word')) return false;
  const last = capitals.at(-1);
  if (!last || /^\p{Lu}\.?$/u.test(last.text) || THINGS_BEHIND.has(last.lower)) return false;
  return capitals.every(
    (word, index) => isNameWord(word) || (index > 0 && /^[IVX]+$/.test(word.text)),
  );
}
