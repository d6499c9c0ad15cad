import type { NameForms } from '../../lexicon/language-words.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { romanise } from '../derive/transliterate.ts';
import { ANY_CASE, type FindBaseForms } from '../forms/base-forms.ts';
import type { PageLanguage } from '../forms/page-language.ts';
import type { Candidate } from '../match/find-candidates.ts';
import type { BlockWords } from './block-words.ts';
import { isTitleCase } from './kinds-of-words.ts';
import type { IsOrdinary } from './ordinary-words.ts';

/** A block with what the page's language says about its words. */
export const buildBlockWords = (
  {
    text,
    tokens,
    candidates,
  }: Pick<BlockWords, 'text' | 'tokens'> & { candidates: readonly Candidate[] },
  { row, forms, opensName }: PageLanguage,
  isOrdinary: IsOrdinary,
): BlockWords => {
  const isForeign = forms !== undefined && changesNames(row?.words.forms);
  return {
    text,
    tokens,
    titleCase: !row?.isUncased && isTitleCase(text, tokens),
    capitalNouns: row?.capitalNouns === true,
    isOrdinary,
    isJoined: row?.words.forms?.isJoined === true,
    basesOf: forms?.basesOf ?? ITSELF,
    ...forenameTests(
      row?.isUncased === true,
      isForeign ? forms.basesOf : undefined,
      opensName ?? (() => false),
    ),
    isUncased: row?.isUncased === true,
    beside: isForeign && row ? row.words : {},
    genders: row?.words.genders,
    isForeign,
    isTaken: (i) => candidates.some(({ from, to }) => from < to && from <= i && i <= to),
    oneWord: row?.words.forms?.oneWord ?? 0,
  };
};

/** Whether a language does more to names than spell them in its own way. */
const changesNames = (forms: NameForms = {}): boolean =>
  Object.keys(forms).some((key) => key !== 'slavic');

/** Forenames are the listed ones, in any form and alphabet, and words that begin a known name. */
function forenameTests(
  isUncased: boolean,
  basesOf: FindBaseForms | undefined,
  opensName: (key: string) => boolean,
): Pick<BlockWords, 'isForename' | 'isForenameAsWritten'> {
  if (isUncased) return { isForename: opensName, isForenameAsWritten: opensName };
  if (!basesOf) return { isForename, isForenameAsWritten: isForename };
  const isListed = (key: string) => isForename(romanise(key) ?? key);
  const isForenameAsWritten = (key: string) => opensName(key) || isListed(key);
  return {
    isForenameAsWritten,
    isForename: (key) =>
      isForenameAsWritten(key) || basesOf(key).some(({ base }) => isListed(base)),
  };
}

const ITSELF: FindBaseForms = (base) => [{ base, cases: ANY_CASE }];
