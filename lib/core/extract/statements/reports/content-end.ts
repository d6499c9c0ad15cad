import {
  ADJUNCT_CONJUNCTIONS,
  ALTHOUGH_THOUGH_WHILE,
  AND_OR_BUT,
  CONCEDING_CONJUNCTIONS,
  CONCEDING_PREPOSITIONS,
  TIME_CONJUNCTIONS,
} from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  AHEAD,
  AUXILIARIES,
  FINITE_SIGNS,
  OBJECT_OPENERS,
  WHICH_OR_WHOM,
  WHO_OR_WHICH,
} from '../../../lexicon/english/function-words.ts';
import { SMALL_NUMBERS } from '../../../lexicon/english/quantity-words.ts';
import {
  cueVerbOf,
  isFiniteSpeech,
  QUESTION_VERBS,
} from '../../../lexicon/english/reporting-verbs.ts';
import {
  IRREGULAR_PAST_VERBS,
  NO_CLOSING_PARTICIPLES,
  PAST_VERBS,
  SPEAKING_PARTICIPLES,
} from '../../../lexicon/english/tense-words.ts';
import { isSpacedDash } from '../../grammar/insertions.ts';
import type { CueUse } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';

/** Most tokens of a relative clause up to its verb of saying. */
const MAX_RELATIVE = 8;

/** `While Doe said that it was late, Roe stayed.`: in an opening clause, the content ends with the clause. */
function subordinateEnd(tokens: readonly Token[], use: CueUse, first: number): number {
  const start = use.subject?.phraseFirst ?? use.pronoun ?? use.first;
  if (use.fronted) return start - 2;
  const opener = tokens[start - 1]?.lower ?? '';
  const isFronted =
    ADJUNCT_CONJUNCTIONS.has(opener) &&
    start - 1 - use.sentence.first <= (TIME_CONJUNCTIONS.has(opener) ? 6 : 2);
  for (let index = first; isFronted && index <= use.sentence.last; index++) {
    const token = tokens[index];
    if (token && token.quotation < 0 && /^[,—–]$/.test(token.text)) return index - 1;
  }
  return use.sentence.last;
}

/** The last token of a content clause that starts at `first`. `cues` are the cues of its sentence. */
export function contentEnd(
  tokens: readonly Token[],
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const end = subordinateEnd(tokens, use, first);
  const isDescribing = isRelative(tokens, use);
  let isDashed = false;
  // Index of the next cue after the current token, since cues come in text order.
  let next = 0;
  // Whether the tokens before `seen` have a finite verb. Only commas ask for it.
  let isWhole = false;
  let seen = first;
  for (let index = first; index <= end; index++) {
    const token = tokens[index];
    if (token && endsNothing(token)) continue;
    if (isSpacedDash(tokens, index)) isDashed = !isDashed;
    if (!token || (token.quotation >= 0 && !closesWithComma(tokens, index))) continue;
    while ((cues[next]?.first ?? index + 1) <= index) next++;
    const following = cues[next];
    const word = tokens[index + 1]?.lower ?? '';
    if (token.quotation >= 0) {
      // `… “was dead,” | noting that …`, `… “was dead,” | and said …`
      if (cuesOnward(word, following, use, index)) return index;
      continue;
    }
    if (token.text === ':' && (tokens[index + 1]?.quotation ?? -1) >= 0) return index - 1;
    if (/^[—–-]$/.test(token.text) && CONCEDING_CONJUNCTIONS.has(word)) return index - 1;
    const isOwn = following?.speaker === use.speaker;
    if (token.text === ',') {
      while (!isWhole && seen < index) isWhole = FINITE_SIGNS.has(tokens[seen++]?.lower ?? '');
      // `Doe, who has argued that it is late, | will go`
      if (
        isDescribing &&
        isWhole &&
        (FINITE_SIGNS.has(word) || isFiniteSpeech(word) || isPast(word))
      )
        return index - 1;
      // Words between dashes don't end the content: `the plan — small, though loved — was dead`.
      if (isDashed) continue;
      if (CONCEDING_PREPOSITIONS.has(word) || isConcession(tokens, index + 1, end))
        return index - 1;
      if (isWhole && !isBracketed(tokens, first, index) && isComparison(tokens, index + 1))
        return index - 1;
      if (word === 'even' && tokens[index + 2]?.lower === 'though') return index - 1;
      if (isTrailingParticiple(tokens, index + 1, end)) return index - 1;
      if (word === 'which' && reportsElse(cues, index + 2, end)) return index - 1;
      if (isRemark(tokens, cues, index + 1)) return index - 1;
      if (cuesOnward(word, following, use, index)) return index - 1;
      if (AND_OR_BUT.has(word) && isAnothers(following, use, index + 2)) return index - 1;
    }
    if (isDeedBehind(tokens, first, index)) return index - 1;
    if (AND_OR_BUT.has(token.lower) && isOwn && following && following.first - index <= 2)
      return index - 1;
  }
  return end;
}

/** Most words end no content. Knowing them at once saves most of the time. */
const endsNothing = ({ quotation, kind, lower }: Token): boolean =>
  quotation < 0 && kind !== 'punctuation' && !AND_OR_BUT.has(lower);

/** `said she would go | and left the room`: what was said lies ahead, and what was done is past. */
function isDeedBehind(tokens: readonly Token[], first: number, and: number): boolean {
  if (!AND_OR_BUT.has(tokens[and]?.lower ?? '')) return false;
  const verb = tokens[and + 1];
  const next = tokens[and + 2];
  if (!verb || verb.quotation >= 0 || verb.capital || !isPast(verb.lower)) return false;
  const opening = next?.lower ?? '';
  const isObject =
    next?.capital ||
    next?.kind === 'number' ||
    OBJECT_OPENERS.has(opening) ||
    SMALL_NUMBERS.has(opening);
  const finite = tokens.slice(first, and).find(({ lower }) => FINITE_SIGNS.has(lower));
  return isObject === true && finite !== undefined && AHEAD.has(finite.lower);
}

/** A form that is a past verb wherever a comma closes a clause before it. */
function isPast(word: string): boolean {
  return PAST_VERBS.test(word) || IRREGULAR_PAST_VERBS.test(word);
}

/**
 * `Doe, who | said`, `the bank, which began the year | saying`: whether the cue describes somebody, while the sentence
 * has another main verb.
 */
function isRelative(tokens: readonly Token[], use: CueUse): boolean {
  let before = use.first - 1;
  while (ADVERB.test(tokens[before]?.lower ?? '') || AUXILIARIES.has(tokens[before]?.lower ?? ''))
    before--;
  if (tokens[before]?.lower === 'who') return true;
  const limit = Math.max(use.sentence.first, use.first - MAX_RELATIVE);
  while (
    before > limit &&
    tokens[before]?.kind === 'word' &&
    !WHO_OR_WHICH.has(tokens[before]?.lower ?? '')
  )
    before--;
  return WHO_OR_WHICH.has(tokens[before]?.lower ?? '') && tokens[before - 1]?.text === ',';
}

/** Whether a quotation ends there with a comma: `“dead,”`. */
function closesWithComma(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || tokens[index + 1]?.quotation === token.quotation) return false;
  return tokens[index - 1]?.text === ',' || tokens[index - 2]?.text === ',';
}

/** Whether the comma at `index` leads to the speaker's next words: `…, noting that …`, `…, and said …`. */
function cuesOnward(
  word: string,
  following: CueUse | undefined,
  use: CueUse,
  index: number,
): boolean {
  return (
    following !== undefined &&
    following.speaker === use.speaker &&
    following.first - index <= 3 &&
    (following.participle || AND_OR_BUT.has(word) || following.first === index + 1)
  );
}

/** `…, and | Roe replied that it was early`: the next clause of saying, with a subject of its own. */
function isAnothers(following: CueUse | undefined, use: CueUse, first: number): boolean {
  return (
    following?.subject?.phraseFirst === first &&
    following.kind !== 'act' &&
    following.speaker !== use.speaker
  );
}

/** `…, which Doe called a shame`, `…, whom he described as “calm”`: a remark about the end of the clause. */
function isRemark(tokens: readonly Token[], cues: readonly CueUse[], opener: number): boolean {
  if (!WHICH_OR_WHOM.has(tokens[opener]?.lower ?? '')) return false;
  return cues.some((cue) => (cue.subject?.phraseFirst ?? cue.pronoun) === opener + 1);
}

/** Whether a bracket that opens behind `first` is open there. */
function isBracketed(tokens: readonly Token[], first: number, index: number): boolean {
  for (let at = index; at >= first; at--) {
    if (tokens[at]?.text === ')') return false;
    if (tokens[at]?.text === '(') return true;
  }
  return false;
}

/** `…, as has Roe`, `…, and when asked why, …`: the reporter goes on behind a whole clause. */
function isComparison(tokens: readonly Token[], opener: number): boolean {
  const [opening, next, third] = [0, 1, 2].map((at) => tokens[opener + at]?.lower ?? '');
  if (opening === 'as') return FINITE_SIGNS.has(next ?? '');
  const isAsked =
    TIME_CONJUNCTIONS.has(next ?? '') && QUESTION_VERBS.has(cueVerbOf(third ?? '')?.lemma ?? '');
  return AND_OR_BUT.has(opening ?? '') && isAsked;
}

/** `…, although the vote was lost` is a clause, unlike `a small, though fine, vote`. */
function isConcession(tokens: readonly Token[], first: number, last: number): boolean {
  if (!ALTHOUGH_THOUGH_WHILE.has(tokens[first]?.lower ?? '')) return false;
  for (let index = first + 1; index <= last && tokens[index]?.text !== ','; index++) {
    if (FINITE_SIGNS.has(tokens[index]?.lower ?? '')) return true;
  }
  return tokens[first + 3] !== undefined && tokens[first + 2]?.text !== ',' && first + 4 < last;
}

/** `…, ending two years of talks.`: usually added by the reporter. No finite verb follows it. */
function isTrailingParticiple(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.lower ?? '';
  if (!/^[a-z]{3,}ing$/.test(word) || NO_CLOSING_PARTICIPLES.has(word)) {
    return false;
  }
  // Verbs of reporting: the speaker's next deed also uses words.
  if (cueVerbOf(word) || SPEAKING_PARTICIPLES.has(word)) return true;
  const rest = tokens.slice(first + 1, last + 1);
  return !rest.some(
    (token) => token.quotation >= 0 || FINITE_SIGNS.has(token.lower) || token.text === ',',
  );
}

function reportsElse(cues: readonly CueUse[], first: number, last: number): boolean {
  return cues.some((cue) => cue.kind !== 'act' && cue.first >= first && cue.last <= last);
}
