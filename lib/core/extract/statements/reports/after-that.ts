import { MONTHS, WEEKDAYS } from '../../../lexicon/english/calendar-words.ts';
import { AFTER_A_CUE_COMMA, QUESTION_WORDS } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB_BEHIND_A_CUE,
  CONTRACTED_SUBJECT,
  FINITE_SIGNS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { speechVerbOf, TELLING_VERBS } from '../../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { workEnd } from '../quotations/title-of-work.ts';

/** Furthest distance between a cue and its “that”, in tokens (`told reporters in Foo on Monday that`). */
const MAX_TO_THAT = 12;

/** The token after “that”, if only a listener, place or date stands between it and the cue. */
export function afterThat(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens } = document;
  for (
    let index = use.last + 1;
    index <= Math.min(use.sentence.last, use.last + MAX_TO_THAT);
    index++
  ) {
    const aside = asideEnd(tokens, index, use.sentence.last);
    if (aside !== undefined) index = aside;
    // `told the channel’s “Morning Hour” | that …`
    const work = workEnd(document, index);
    if (work !== undefined) {
      index = work;
      continue;
    }
    const token = tokens[index];
    if (!token || token.quotation >= 0) return undefined;
    // “said that day”, “said that was wrong”: before a verb it is a pronoun, and opens the clause.
    if (token.lower === 'that') {
      // “Claimed credit for that attack”, “opened a contest that is open”, “said in that case that”: not a conjunction.
      const before = tokens[index - 1]?.lower ?? '';
      if (index > use.last + 1 && PREPOSITIONS.has(before)) continue;
      return isPronounThat(tokens, index) ? index : index + 1;
    }
    // `told The Post that`: a capitalised word is not a verb.
    const isVerb = !token.capital && speechVerbOf(token.lower) !== undefined;
    if (token.kind === 'punctuation' || FINITE_SIGNS.has(token.lower) || isVerb) return undefined;
    if (AFTER_A_CUE_COMMA.has(token.lower)) return undefined;
    // `asked if it meant that …`
    if (index === use.last + 1 && QUESTION_WORDS.test(token.lower)) return undefined;
    if (token.lower === 'and' && !tokens[index + 1]?.capital) return undefined;
    if (index === use.last + 1 && isClauseOpener(use, token)) return undefined;
  }
  return undefined;
}

/** Longest insertion between a verb and its “that”, in words: `said, twice, | that …`, `told Foo, however, | that`. */
const MAX_ASIDE = 8;

/** The token after a short insertion whose first comma is at `comma`, if “that” follows. */
function asideEnd(tokens: readonly Token[], comma: number, last: number): number | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  for (let index = comma + 2; index <= Math.min(last, comma + 1 + MAX_ASIDE); index++) {
    if (tokens[index]?.text === ',') {
      return tokens[index + 1]?.lower === 'that' ? index + 1 : undefined;
    }
  }
  return undefined;
}

function isPronounThat(tokens: readonly Token[], that: number): boolean {
  const next = tokens[that + 1]?.lower ?? '';
  // `that we'd`, `that it's`: the clause has its own subject.
  return FINITE_SIGNS.has(next) && !CONTRACTED_SUBJECT.test(next);
}

/**
 * “said the report that …”, “began a race that …”: whether an object or clause follows the verb, and not an adverbial.
 */
function isClauseOpener(use: CueUse, token: Token): boolean {
  if (TELLING_VERBS.has(use.lemma) || PREPOSITIONS.has(token.lower) || token.kind === 'number')
    return false;
  if (ADVERB_BEHIND_A_CUE.test(token.lower)) return false;
  if (
    WEEKDAYS.includes(token.lower) ||
    MONTHS.some((month) => month.startsWith(token.lower.slice(0, 3)) && token.capital)
  )
    return false;
  return token.kind === 'word' && (!token.capital || use.lemma !== 'say');
}
