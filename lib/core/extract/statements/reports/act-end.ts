import {
  AND_OR_BUT,
  CONTRASTING_CONJUNCTIONS,
  JOINING_WORDS,
  OPENS_A_NOUN_CLAUSE,
  OPENS_ANOTHER_CLAUSE,
  OPENS_THE_REST_OF_AN_ACT,
} from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  AFTER_A_TOPIC_NOUN,
  FINITE_SIGNS,
  HAVE_FORMS,
  OBJECT_OPENERS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import {
  CALLING_VERBS,
  cueVerbOf,
  NEGATING_LEMMAS,
} from '../../../lexicon/english/reporting-verbs.ts';
import { IRREGULAR_PAST_VERBS } from '../../../lexicon/english/tense-words.ts';
import { isSpacedDash } from '../../grammar/insertions.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { isOccasion, measureStart, timeEnd } from './act-setting.ts';
import { contentEnd } from './content-end.ts';

/**
 * The last token of an act of words whose object begins at `first`. The act ends where any content would
 * (content-end.ts), and before words about the act itself.
 *
 * These are the subject's next deed (`denied the charge and | left`), the time and place (`praised Doe | at a rally`,
 * `… | on Sunday`, `… | after the vote`), and another speaker's words (`criticized the plan | while Roe said …`). An
 * infinitive or a clause may have a time of its own, so it keeps the words after it.
 *
 * Known gaps: deeds in the present tense, whose verbs look like plurals.
 */
export function actEnd(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const { tokens } = document;
  const end = Math.min(
    contentEnd(tokens, cues, use, first),
    insertionEnd(tokens, use, first, use.sentence.last),
    beforeNextCue(tokens, cues, use, first),
  );
  // `called the plan on Sunday “childish”`, `described it in a speech as dead`: the content continues after the
  // setting.
  let isOwnClause = CALLING_VERBS.test(use.lemma);
  for (let index = first; index <= end; index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) continue;
    if (token.text === ';') return index - 1;
    // `denied taking it | on Sunday`, `accused her of taking it | last year`: the time belongs to the deed.
    const isDeed =
      /^[a-z]{2,}ing$/.test(token.lower) &&
      (index === first || AFTER_A_TOPIC_NOUN.has(tokens[index - 1]?.lower ?? ''));
    if (isDeed || OPENS_A_NOUN_CLAUSE.has(token.lower)) isOwnClause = true;
    if (index === first) continue;
    if (isNextDeed(tokens, index)) return beforeComma(tokens, index);
    if (isOwnClause) continue;
    const time = timeEnd(document, index);
    // `called on the board Friday | to resign`: the content continues after the day.
    if (time !== undefined && OPENS_THE_REST_OF_AN_ACT.has(tokens[time + 1]?.lower ?? '')) {
      index = time;
      continue;
    }
    if (time !== undefined || isOccasion(tokens, index, end))
      return beforeComma(tokens, measureStart(tokens, index));
  }
  return end;
}

/** `…, | and then left`, `… | but was beaten`: whether “and” or “but” with a finite verb follows. */
function isNextDeed(tokens: readonly Token[], index: number): boolean {
  if (!JOINING_WORDS.has(tokens[index]?.lower ?? '')) return false;
  let verb = index + 1;
  while (ADVERB.test(tokens[verb]?.lower ?? '')) verb++;
  const token = tokens[verb];
  if (!token || token.quotation >= 0 || token.capital) return false;
  if (FINITE_SIGNS.has(token.lower) || IRREGULAR_PAST_VERBS.test(token.lower)) return true;
  // `wounded and disabled veterans`: both participles describe one noun.
  const isPair = /ed$/.test(tokens[index - 1]?.lower ?? '');
  return /[a-z]{2}ed$/.test(token.lower) && !isPair && isObject(tokens[verb + 1]);
}

function isObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital || PREPOSITIONS.has(token.lower) || OBJECT_OPENERS.has(token.lower))
  );
}

/** `criticized the plan | , Roe said`, `praised Doe | while Roe warned`: the end before another speaker's words. */
function beforeNextCue(
  tokens: readonly Token[],
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const after = cues.find((cue) => cue.first > use.last);
  const start = after?.subject ? Math.min(after.subject.phraseFirst, after.first) : after?.pronoun;
  if (start === undefined || start <= first) return use.sentence.last;
  if (tokens[start - 1]?.text === ',') return start - 2;
  const isJoined =
    AND_OR_BUT.has(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',';
  return isJoined || CONTRASTING_CONJUNCTIONS.has(tokens[start - 1]?.lower ?? '')
    ? beforeComma(tokens, start - 1)
    : use.sentence.last;
}

function beforeComma(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
}

/**
 * Where the insertion that contains the act ends: `Doe, who praised the plan | , left`, `Foo - which has rejected the
 * plan | - left`. A clause with “who” ends before the verb of its subject: `those who declined | are free`. Without an
 * insertion, the last token given.
 */
function insertionEnd(tokens: readonly Token[], use: CueUse, first: number, last: number): number {
  let isDashed = false;
  for (let index = use.sentence.first; index < use.first; index++) {
    if (isSpacedDash(tokens, index)) isDashed = !isDashed;
  }
  let verb = use.first - 1;
  while (ADVERB.test(tokens[verb]?.lower ?? '') || HAVE_FORMS.has(tokens[verb]?.lower ?? ''))
    verb--;
  const isRelative = tokens[verb]?.lower === 'who';
  const isRestrictive =
    isRelative &&
    tokens[verb - 1]?.text !== ',' &&
    (use.kind === 'act' || NEGATING_LEMMAS.has(use.lemma));
  // `Doe, praising the plan | , left`
  const isInserted = use.participle && tokens[verb]?.text === ',' && use.subject?.last === verb - 1;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index] as Token;
    const isComma = token.text === ',' && token.quotation < 0;
    if (isInserted && isComma) return index - 1;
    if (
      (isRelative && (isComma || isSpacedDash(tokens, index))) ||
      (isDashed && isSpacedDash(tokens, index))
    )
      return index - 1;
    if (isRestrictive && OPENS_ANOTHER_CLAUSE.has(token.lower)) return last;
    if (isRestrictive && FINITE_SIGNS.has(token.lower) && token.quotation < 0) return index - 1;
    if (cueVerbOf(token.lower)) return last;
  }
  return last;
}
