import { AND_OR_BUT, CLAUSE_OPENERS } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  FINITE_SIGNS,
  PREPOSITIONS,
  THAT_OF_ABOUT,
} from '../../../lexicon/english/function-words.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import { timeEnd } from '../reports/act-setting.ts';
import type { Placed } from './placed.ts';

/**
 * Whether a quotation only begins what was said, and the article's own words go on with it: `declared that “real
 * friends” don’t help Roe`, `warned of “owners of land” who are rich`. The whole is one mixed statement then. A place
 * or time behind a quotation that is a clause by itself tells where it was said (`said “it is over” in Foo`).
 */
export function goesOnBehind(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
  here: Placed,
): boolean {
  const { tokens, text } = document;
  const index = here.last + 1;
  const next = tokens[index];
  if (!next || index > use.sentence.last || next.kind !== 'word' || next.quotation >= 0)
    return false;
  if (/[,.?!…]\s*$/.test(text.slice(here.quotation.innerStart, here.quotation.innerEnd)))
    return false;
  if (AND_OR_BUT.has(next.lower)) {
    const after = tokens[index + 1];
    return after !== undefined && (after.quotation >= 0 || after.lower === 'that');
  }
  if (FINITE_SIGNS.has(next.lower) || THAT_OF_ABOUT.has(next.lower)) return true;
  if (timeEnd(document, index) !== undefined || ADVERB.test(next.lower)) return false;
  const isNextCue = cues.some(
    (cue) => cue.first === index || cue.pronoun === index || cue.subject?.phraseFirst === index,
  );
  if (isNextCue) return false;
  const isClause = tokens
    .slice(here.first, here.last + 1)
    .some(({ lower }) => FINITE_SIGNS.has(lower));
  return !(isClause && (PREPOSITIONS.has(next.lower) || CLAUSE_OPENERS.test(next.lower)));
}
