import type { WordList } from '../../../text/word-list.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { CuesBySentence, Placed } from './placed.ts';

/**
 * Whether a quotation carries on the statement of an earlier one, the last that belongs to a statement: in the next
 * paragraph behind a mark left open; at the start of the next sentence, whatever the sentence before tells behind its cue
 * (`“…,” Doe said, when asked about it. “…”`); or behind a comma in the same sentence (`“…,” Doe said, “…”`). Where
 * somebody else speaks in between, it does not.
 */
export function continuesStatement(
  document: ArticleDocument,
  cues: CuesBySentence,
  earlier: Placed,
  here: Placed,
  joiningWords: WordList,
): boolean {
  const { tokens } = document;
  const block = here.sentence.block;
  if (earlier.sentence.block !== block) {
    const opensBlock = tokens[here.first - 1] === undefined || here.first === here.sentence.first;
    return earlier.quotation.open && earlier.sentence.block === block - 1 && opensBlock;
  }
  const fromSentence = tokens[earlier.last]?.sentence ?? 0;
  const toSentence = tokens[here.first]?.sentence ?? 0;
  const between = (cues.get(earlier.sentence) ?? []).filter(
    (cue) => cue.first > earlier.last && cue.last < here.first,
  );
  if (here.first === here.sentence.first)
    return toSentence - fromSentence <= 1 && !changesSpeaker(tokens, between, joiningWords);
  if (
    fromSentence !== toSentence ||
    between.length === 0 ||
    changesSpeaker(tokens, between, joiningWords)
  )
    return false;
  // `“…,” Doe said, adding, “…”`: the second verb leads in words of its own.
  const leadsIn = between.slice(1).some((cue) => cue.kind !== 'act' || cue.last === here.first - 1);
  return !leadsIn && isSplit(tokens, here.first, joiningWords);
}

/** Split within one sentence: `“…,” Doe said, | “…”`, `“…,” Doe said, and | “…”`. */
function isSplit(tokens: readonly Token[], first: number, joiningWords: WordList): boolean {
  const comma = joiningWords.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[comma]?.text === ',';
}

/** `“…,” Doe said, but Roe replied that it was late. “…”`: a second main clause with a speaker of its own. */
function changesSpeaker(
  tokens: readonly Token[],
  cues: readonly CueUse[],
  joiningWords: WordList,
): boolean {
  const [first, ...rest] = cues;
  return rest.some((cue) => {
    const start = cue.subject?.phraseFirst ?? cue.pronoun;
    if (start === undefined || cue.speaker === first?.speaker || start <= (first?.last ?? 0))
      return false;
    return joiningWords.has(tokens[start - 1]?.lower ?? '');
  });
}
