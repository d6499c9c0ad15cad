import { ARTICLES, CONTRACTED_PRONOUN } from '../../lexicon/english/function-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { foldText } from '../../text/fold.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';
import type { SpeakerPhrases } from './create-speakers.ts';

/** How English names its speakers. */
export const SPEAKER_PHRASES: SpeakerPhrases = {
  articles: ARTICLES,
  // `they’ve said`: the speaker is “they”.
  strip: (phrase) => phrase.replace(CONTRACTED_PRONOUN, '$1'),
  isOrganization(tokens, first, last) {
    // `WASHINGTON` in a dateline is not an acronym.
    const isShouted = first === last && /^\p{Lu}{7,}$/u.test(tokens[first]?.text ?? '');
    const isOffice = isTitleHead(tokens[last]?.lower ?? '');
    // `CBS’s Jane Doe` is a person's name.
    const owner = possessiveIn(tokens, first, last);
    const isPerson = owner > 0 && isForename(foldText(tokens[owner + 1]?.text ?? ''));
    const isOther = isShouted || isOffice || isPerson;
    return first <= last && !isOther && isOrganizationName(tokens, first, last);
  },
};

/** The index of the possessive ending inside a phrase, or -1. */
function possessiveIn(tokens: readonly Token[], first: number, last: number): number {
  for (let index = first + 1; index < last; index++) {
    if (tokens[index]?.kind === 'possessive') return index;
  }
  return -1;
}
