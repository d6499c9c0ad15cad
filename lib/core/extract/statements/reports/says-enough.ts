import {
  AUXILIARIES,
  EMPTY_WORDS,
  FINITE_SIGNS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import type { Span } from '../../../model.ts';
import type { CuePlace } from '../../records/cue.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import { countWords } from '../../records/statement.ts';

/** Words of a content that always says something. */
const ENOUGH = 4;
/** Fewest words of any content. */
const LEAST = 3;

/**
 * Whether a content says something. `she would not` and `blasted Roe` say nothing by themselves. A content of few words
 * needs one beside its cue that is no name, pronoun or auxiliary.
 */
export function saysEnough(
  { text, tokens }: ArticleDocument,
  use: CuePlace,
  parts: readonly Span[],
): boolean {
  const counts = parts.map(({ start, end }) => countWords(text.slice(start, end)));
  const words = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 0 || counts.includes(0) || words < LEAST) return false;
  if (words >= ENOUGH) return true;
  const cueStart = tokens[use.first]?.start ?? 0;
  const cueEnd = tokens[use.last]?.end ?? 0;
  return parts.some(({ start, end }) => {
    // Behind the verb of an act a capital is a name. A clause of a headline has capitals everywhere.
    const isAct = start === cueStart;
    const own = tokens.slice(tokenAtOrAfter(tokens, start), tokenAtOrAfter(tokens, end));
    return own.some((token) => {
      const isOfCue = token.start >= cueStart && token.end <= cueEnd;
      if (token.kind !== 'word' || isOfCue || (isAct && token.capital)) return false;
      return !isEmpty(token.lower);
    });
  });
}

/** A word that only stands for others. */
function isEmpty(lower: string): boolean {
  return (
    EMPTY_WORDS.has(lower) ||
    FINITE_SIGNS.has(lower) ||
    AUXILIARIES.has(lower) ||
    PREPOSITIONS.has(lower)
  );
}
