import { BEFORE_AN_INSERTED_CUE } from '../../../lexicon/english/clause-words.ts';
import { ADVERB, PREPOSITIONS } from '../../../lexicon/english/function-words.ts';
import { AS_VERBS } from '../../../lexicon/english/reporting-verbs.ts';
import type { Span } from '../../../model.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { hasWords } from '../../records/statement.ts';
import { afterListener } from './after-listener.ts';
import { MIN_WORDS, spanBetween } from './clause-after.ts';
import { contentEnd } from './content-end.ts';

/** Longest setting, in words: `as Doe noted in a recent letter,`. */
const MAX_SETTING = 9;

/** `The plan is dead, as Doe noted in the Foo Post.`, `The plan, as Doe noted, is dead.` */
export function clauseAroundAs(document: ArticleDocument, use: CueUse): Span[] | undefined {
  const { tokens, text } = document;
  const start = use.subject?.phraseFirst ?? use.pronoun;
  if (start === undefined || start > use.first || use.participle || use.kind === 'act')
    return undefined;
  const as = start - 1;
  if (tokens[as]?.lower !== 'as' || tokens[as - 1]?.text !== ',') return undefined;
  let end = use.last + 1;
  if (use.kind !== 'clause' && !AS_VERBS.test(use.lemma)) return undefined;
  const next = tokens[end];
  const isSetting = next !== undefined && PREPOSITIONS.has(next.lower) && next.lower !== 'to';
  if (next?.kind === 'word' && !isSetting) return undefined;
  while (end < use.sentence.last && end - use.last < MAX_SETTING && !isBreak(tokens[end])) end++;
  if (!isBreak(tokens[end])) return undefined;
  const before = spanBetween(document, use.sentence.first, as - 2);
  if (end >= use.sentence.last) return hasWords(text, [before], MIN_WORDS) ? [before] : undefined;
  if (tokens[end]?.text !== ',') return undefined;
  const after = spanBetween(document, end + 1, use.sentence.last);
  return after.end <= after.start ? undefined : [before, after];
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || (token.quotation < 0 && /^[,.;:!?—–()]$/.test(token.text));
}

/** `The plan, Doe said, was dead.`: a cue between commas inside its content. */
export function clauseAround(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span[] | undefined {
  const { tokens } = document;
  const subject = use.subject;
  const start = subject ? Math.min(subject.phraseFirst, use.first) : use.pronoun;
  const isInverted = subject !== undefined && subject.first > use.last;
  if (start === undefined || isInverted || use.participle || use.kind === 'act') return undefined;
  // `the partner told them,`, `he observed this week,`
  const end = afterListener(document, use) ?? use.last + 1;
  if (tokens[start - 1]?.text !== ',' || tokens[end]?.text !== ',') return undefined;
  if (start - 1 <= use.sentence.first || end >= use.sentence.last) return undefined;
  // `…, he said, wiping his brow`: the participle says what he did.
  if (/^[a-z]{3,}ing$/.test(tokens[end + 1]?.text ?? '')) return undefined;
  const before = spanBetween(document, use.sentence.first, start - 2);
  const after = spanBetween(document, end + 1, contentEnd(tokens, cues, use, end + 1));
  const { text } = document;
  // `However, Doe said, the plan was dead`: the opening words are the reporter's.
  const opensAlone =
    ADVERB.test(tokens[start - 2]?.lower ?? '') ||
    BEFORE_AN_INSERTED_CUE.has(tokens[start - 2]?.lower ?? '');
  if (start - 2 === use.sentence.first && opensAlone)
    return hasWords(text, [after], MIN_WORDS) ? [after] : undefined;
  const parts = [before, after];
  return hasWords(text, parts, MIN_WORDS) && before.end > before.start && after.end > after.start
    ? parts
    : undefined;
}
