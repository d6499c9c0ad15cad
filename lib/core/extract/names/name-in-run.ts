import { LETTERS } from '../../lexicon/english/name-suffixes.ts';
import {
  ADVERB_IN_FRONT,
  DEMONYM_ENDING,
  NO_FORENAME_ENDING,
} from '../../lexicon/english/name-words.ts';
import { OF_OR_FOR } from '../../lexicon/english/organization-words.ts';
import { FIRST_FIELDS } from '../../lexicon/english/role-words.ts';
import {
  isTitleHead,
  isTitleWord,
  TITLE_MODIFIERS,
  TITLE_SURNAMES,
} from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../records/document.ts';
import { splitTitle } from './find-runs.ts';
import { isNameWord } from './name-words.ts';
import { isOrganizationName } from './organizations.ts';
import type { Run } from './run.ts';

/** The last token of a run's name, without letters such as degrees after it: `Jane Doe | KC`. */
function beforeLetters(tokens: readonly Token[], run: Run): number {
  let last = run.last;
  while (last > run.first + 1 && LETTERS.test(tokens[last]?.text ?? '')) last--;
  return last;
}

/**
 * The part of a run that is the name. Titles are not part of it. Before a full name, nor are adjectives of nation and
 * party.
 */
export function nameRun(tokens: readonly Token[], whole: Run): { title: Run; name: Run } {
  const run = { first: whole.first, last: beforeLetters(tokens, whole) };
  const split = splitTitle(tokens, run);
  if (split.name.first > split.name.last) {
    // “Stephen King”, “Banker John Baker”: the title word is the surname, since titles come before the forename.
    const isSurname =
      TITLE_SURNAMES.has(tokens[run.last]?.lower ?? '') ||
      (run.last === run.first + 1 && isForename(tokens[run.first]?.lower ?? ''));
    if (run.last === run.first || !isSurname) return split;
    const { name, title } = splitTitle(tokens, { first: run.first, last: run.last - 1 });
    return name.first > name.last ? split : { title, name: { first: name.first, last: run.last } };
  }
  let first = split.name.first;
  // `Mum-of-three Jane Doe`
  while (first < split.name.last && /^\p{L}+-of-\p{L}+$/u.test(tokens[first]?.text ?? '')) first++;
  // `Interestingly Doe`
  if (first < split.name.last && isAdverb(tokens[first])) first++;
  // `Minister for Health Jane Doe`
  const link = tokens[first - 1]?.lower ?? '';
  const isOffice = OF_OR_FOR.has(link) && isTitleHead(tokens[first - 2]?.lower ?? '');
  while (isOffice && split.name.last - first >= 2 && isField(tokens[first])) first++;
  // `the attorney for Ohio Jane Doe`, `Defendants Jane Doe`: drops a place or a plural before a usual forename.
  while (split.name.last - first >= 2 && isLoose(tokens, first)) first++;
  while (split.name.last - first >= 2 && !isNameWord(tokens[first] as Token)) first++;
  if (first > split.name.first && isOrganizationName(tokens, split.name.first, split.name.last)) {
    first = split.name.first;
  }
  return { title: split.title, name: { first, last: split.name.last } };
}

function isField(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return (FIRST_FIELDS.has(lower) || TITLE_MODIFIERS.has(lower)) && !isForename(lower);
}

function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && ADVERB_IN_FRONT.test(token.lower) && !isForename(token.lower);
}

function isLoose(tokens: readonly Token[], first: number): boolean {
  const word = foldText(tokens[first]?.text ?? '');
  if (isForename(word)) return false;
  if (DEMONYM_ENDING.test(word)) return true;
  if (!isForename(foldText(tokens[first + 1]?.text ?? ''))) return false;
  // `Kentuckian Jane Doe`, `Management Jane Doe`
  return isPlaceName(word) || isTitleWord(word.replace(/s$/, '')) || NO_FORENAME_ENDING.test(word);
}
