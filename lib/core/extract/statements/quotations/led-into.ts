import { AND_OR_BUT } from '../../../lexicon/english/clause-words.ts';
import { isSpacedDash } from '../../grammar/insertions.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import { contentStart } from '../reports/content-start.ts';
import { type CuesBySentence, opensWithWords, type Placed } from './placed.ts';

/** Whether words of the article lead into the quotation in its sentence: `The plan was “dead,” Doe said`. */
export function isLedInto(
  document: ArticleDocument,
  cues: CuesBySentence,
  use: CueUse,
  here: Placed,
): boolean {
  if (!opensWithWords(document, here, use)) return false;
  const { tokens } = document;
  const before = here.first - 1;
  // `The plan is dead - “It is over,” Doe said`: the words before the mark are another clause.
  if (isSpacedDash(tokens, before) || /^[:;]$/.test(tokens[before]?.text ?? '')) return false;
  // `Asked about it, he warned, “It is over,” Doe said`: the quotation has its own cue before it.
  const own = cues.get(here.sentence) ?? [];
  const isIntroduced = own.some(
    (cue) =>
      cue !== use && cue.kind !== 'act' && cue.last < here.first && cue.last >= here.first - 2,
  );
  if (isIntroduced) return false;
  return !AND_OR_BUT.has(tokens[before]?.lower ?? '');
}

/** `Citing “a prior duty,” Doe said that she was away`: whether the content follows the cue. */
export function hasClause(document: ArticleDocument, use: CueUse): boolean {
  const isInverted = use.subject !== undefined && use.subject.first > use.last;
  return !isInverted && contentStart(document, use) !== undefined;
}
