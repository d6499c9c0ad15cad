import { SINGLE_TIMES } from '../../../lexicon/english/date-words.ts';
import {
  CONTENT_RELATIVES,
  FINITE_SIGNS,
  FUNCTION_WORDS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { LY_OR_ING } from '../../../lexicon/english/tense-words.ts';
import type { Span } from '../../../model.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { spanBetween } from './clause-after.ts';

/**
 * Whether a word is a finite verb, by its form. After “which”, any plain word that can be one counts (`which they argue
 * | spurs demand`).
 */
function isVerb(tokens: readonly Token[], index: number, pronoun: string): boolean {
  const token = tokens[index];
  if (!token || token.quotation >= 0) return false;
  if (FINITE_SIGNS.has(token.lower)) return true;
  const isPlain = token.kind === 'word' && !token.capital && !FUNCTION_WORDS.has(token.lower);
  return (
    pronoun === 'which' && isPlain && !LY_OR_ING.test(token.lower) && !SINGLE_TIMES.has(token.lower)
  );
}

/**
 * The clause around a cue, right after its “which”, “who”, “that” or “what”: `The plan, which | officials said | will
 * take effect in May, …`. It ends at its comma. A finite verb must directly follow the cue. Otherwise the pronoun is an
 * object (`the plan, which Doe praised on Monday`) and says nothing alone.
 */
export function relativeContent(document: ArticleDocument, use: CueUse): Span[] | undefined {
  const { tokens } = document;
  const start = use.subject?.phraseFirst ?? use.pronoun;
  if (start === undefined || start >= use.first || use.kind !== 'clause') return undefined;
  const pronoun = tokens[start - 1];
  if (!pronoun || start - 1 <= use.sentence.first || pronoun.quotation >= 0) return undefined;
  if (!CONTENT_RELATIVES.has(pronoun.lower)) return undefined;
  // In `Roe, with which Doe said …`, the pronoun is not a subject.
  if (pronoun.lower !== 'what' && PREPOSITIONS.has(tokens[start - 2]?.lower ?? ''))
    return undefined;
  const first = use.last + 1;
  if (!isVerb(tokens, first, pronoun.lower)) return undefined;
  let last = first;
  for (let index = first; index <= use.sentence.last; index++) {
    const token = tokens[index];
    if (!token || (token.quotation < 0 && /^[,;:—–()]$/.test(token.text))) break;
    last = index;
  }
  return [{ start: pronoun.start, end: pronoun.end }, spanBetween(document, first, last)];
}
