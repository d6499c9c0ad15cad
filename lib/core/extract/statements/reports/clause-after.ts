import { AND_OR_BUT } from '../../../lexicon/english/clause-words.ts';
import { NEGATING_LEMMAS } from '../../../lexicon/english/reporting-verbs.ts';
import type { Span } from '../../../model.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import { hasWords } from '../../records/statement.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';

/** Fewest words of a statement that is worth a card (`Doe said so` is not). */
export const MIN_WORDS = 3;

/** `As Doe noted, the plan was dead.` */
export function clauseBehindAs(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  const start = use.subject?.phraseFirst ?? use.pronoun;
  if (start === undefined || tokens[start - 1]?.lower !== 'as') return undefined;
  const isJoined = AND_OR_BUT.has(tokens[start - 2]?.lower ?? '');
  const opens = start - 1 - use.sentence.first <= 2 || isJoined;
  if (!opens || tokens[use.last + 1]?.text !== ',') return undefined;
  const first = use.last + 2;
  const plain = { ...use, subject: { first, last: first, phraseFirst: first } };
  return spanOf(document, first, contentEnd(tokens, cues, plain, first));
}

/** The clause after its cue, with “that” or without. */
export function clauseAfter(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  if (use.subject && use.subject.first > use.last && !use.fronted) return undefined;
  const first = contentStart(document, use);
  if (first === undefined) return undefined;
  const { tokens } = document;
  // `denies he said so`: alone, the clause would read as the speaker's opinion.
  if (NEGATING_LEMMAS.has(use.lemma) && tokens[first - 1]?.lower !== 'that') return undefined;
  const last = contentEnd(tokens, cues, use, first);
  // “Denied that …”: without “that”, the content would read as the speaker's opinion.
  const opensWithThat = NEGATING_LEMMAS.has(use.lemma) && tokens[first - 1]?.lower === 'that';
  return spanOf(document, opensWithThat ? first - 1 : first, last);
}

/** The span of the tokens without closing punctuation. Undefined if it is too short to be a statement. */
export function spanOf(document: ArticleDocument, first: number, last: number): Span | undefined {
  const span = spanBetween(document, first, last);
  return hasWords(document.text, [span], MIN_WORDS) ? span : undefined;
}

/** The span of the tokens without closing punctuation. */
export function spanBetween({ tokens }: ArticleDocument, first: number, last: number): Span {
  let end = last;
  while (
    end > first &&
    /^[.,;:!?—–-]$/.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.quotation ?? 0) < 0
  )
    end--;
  return { start: tokens[first]?.start ?? 0, end: tokens[end]?.end ?? 0 };
}
