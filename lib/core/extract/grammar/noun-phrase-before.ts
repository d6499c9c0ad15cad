import { BEFORE_A_SUBJECT } from '../../lexicon/english/clause-words.ts';
import {
  ARTICLES,
  BEFORE_A_NUMBER,
  FINITE_SIGNS,
  FUNCTION_WORDS,
  NOT_NEVER_TO,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/english/function-words.ts';
import { QUANTIFIERS } from '../../lexicon/english/quantity-words.ts';
import { cueVerbOf, NOUN_LIKE_CUES, speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { NOT_PARTICIPLES_IN_ING } from '../../lexicon/english/tense-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import { subjectWithClause } from './antecedent.ts';
import { isBoundary, MAX_WORDS, type NounPhrase } from './clause-edges.ts';
import { isCount, isHead, isPlural } from './word-forms.ts';

/**
 * The noun phrase that ends at `last` and may be the subject of the verb after it: `a spokesman for the Foo Ministry`,
 * `Two officials familiar with the talks`, `Doe`. It begins where its clause begins: with the sentence, or after a
 * comma, a quotation or a conjunction.
 *
 * A stretch with a finite verb is not a noun phrase. The exception is a verb of saying whose content is this clause
 * (`Doe said officials believe`). A relative clause with “who” belongs to the phrase (`people who battled the fire`).
 * One with “that” does not.
 */
export function nounPhraseBefore(
  tokens: readonly Token[],
  last: number,
  limit: number,
): NounPhrase | undefined {
  const head = tokens[last];
  if (!head || last < limit || !isHead(head)) return undefined;
  const withClause = subjectWithClause(tokens, last, limit);
  if (withClause) return withClause;
  let first = last;
  let opensClause = false;
  while (first > limit && last - first < MAX_WORDS) {
    const before = tokens[first - 1] as Token;
    if (before.lower === 'like' && isPlural(tokens[first - 2]?.lower ?? '')) {
      // `critics like Doe`
      first--;
      continue;
    }
    if (isBoundary(before)) {
      opensClause = true;
      break;
    }
    if (before.lower === 'and' && !joinsNouns(tokens, first - 1, limit)) {
      opensClause = true;
      break;
    }
    if (SUBJECT_PRONOUNS.has(before.lower) && !before.capital && before.lower !== 'this') {
      // `she and another reporter`
      const isJoint = tokens[first]?.lower === 'and' && isOpening(tokens, first - 1, limit);
      return isJoint ? { first: first - 1, last } : undefined;
    }
    const verb = speechVerbOf(before.lower);
    if (verb?.kind === 'clause' && !before.capital && !NOUN_LIKE_CUES.test(before.lower)) {
      opensClause = true;
      break;
    }
    if (FINITE_SIGNS.has(before.lower) && before.text !== 'May' && before.text !== 'Will')
      return undefined;
    if (NOT_NEVER_TO.has(before.lower) && before.lower !== 'to') return undefined;
    first--;
  }
  if (first === limit) opensClause = true;
  return opensClause ? trimFront(tokens, first, last) : undefined;
}

function isOpening(tokens: readonly Token[], index: number, limit: number): boolean {
  return index === limit || isBoundary(tokens[index - 1] as Token);
}

/** `Smith and Jones` is one subject. After `left and`, the subject of a new verb begins. */
function joinsNouns(tokens: readonly Token[], and: number, limit: number): boolean {
  for (let index = and - 1; index >= limit; index--) {
    const token = tokens[index] as Token;
    if (isBoundary(token)) return true;
    if (
      FINITE_SIGNS.has(token.lower) ||
      cueVerbOf(token.lower) ||
      SUBJECT_PRONOUNS.has(token.lower)
    )
      return false;
    if (/[a-z]{2}ed$/.test(token.lower) && !token.capital && index > limit) return false;
  }
  return true;
}

/** Removes words of the clause that precede the subject: adverbs, and an opening `In Foo`. */
function trimFront(tokens: readonly Token[], from: number, last: number): NounPhrase | undefined {
  let first = from;
  while (
    first < last &&
    BEFORE_A_SUBJECT.test(tokens[first]?.lower ?? '') &&
    !isName(tokens, first, last)
  )
    first++;
  if (BEFORE_A_NUMBER.has(tokens[first]?.lower ?? '') && isCount(tokens[first + 1]))
    return { first, last };
  if (PREPOSITIONS.has(tokens[first]?.lower ?? '')) {
    // `In an interview the senator`: the subject begins at the last article or at the final capitals.
    let start = last;
    while (start > first && tokens[start]?.capital && tokens[start - 1]?.capital) start--;
    for (let index = last; index > first; index--) {
      const { lower = '' } = tokens[index] ?? {};
      if (ARTICLES.has(lower) || QUANTIFIERS.test(lower)) {
        start = index;
        break;
      }
    }
    if (PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')) return undefined;
    first = start;
  }
  const opening = tokens[first];
  if (!opening) return undefined;
  // A lone adjective or participle in lower case is not a subject: `false claims`, `offering a drink called …`,
  // `holding rates low encouraged …`
  if (!opening.capital && /ing$/.test(opening.lower) && !NOT_PARTICIPLES_IN_ING.has(opening.lower))
    return undefined;
  const isBare =
    first === last &&
    !opening.capital &&
    opening.kind === 'word' &&
    !isPlural(opening.lower) &&
    // `…, analyst says`
    !isTitleHead(opening.lower) &&
    !FUNCTION_WORDS.has(opening.lower);
  return isBare ? undefined : { first, last };
}

/** `Kelly Doe`: a capitalised word that looks like an adverb is part of a name. */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  return first < last && Boolean(tokens[first]?.capital && tokens[first + 1]?.capital);
}
