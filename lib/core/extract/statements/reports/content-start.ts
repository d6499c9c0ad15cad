import { MONTHS, WEEKDAYS } from '../../../lexicon/english/calendar-words.ts';
import {
  AFTER_A_CUE_COMMA,
  AS_WHILE_WHEN,
  JOINS_OR_RELATES,
  QUESTION_WORDS,
} from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB_BEHIND_A_CUE,
  CLAUSE_OPENING_WORDS,
  CLAUSE_PRONOUNS,
  CONTRACTED_SUBJECT,
  FINITE_SIGNS,
  NO_CONTENT_OPENERS,
  PREPOSITIONS,
  SUBJECTS_OF_A_CONTENT,
} from '../../../lexicon/english/function-words.ts';
import {
  QUESTION_VERBS,
  SAY_OR_TELL,
  speechVerbOf,
  TELLING_VERBS,
} from '../../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { afterListener, isQuantity } from './after-listener.ts';
import { isRelative } from './relative-cues.ts';

/** How far behind its cue a “that” may stand (`told reporters in Foo on Monday that`). */
const MAX_TO_THAT = 12;
/** Words a finite verb must come within when nothing else marks the clause. */
const MAX_TO_FINITE = 14;

/**
 * The first token of the content clause of a cue, or undefined when it has none. With “that”, the clause
 * starts after it. Without, only verbs that take a bare clause have one (`said the plan was dead`), and
 * except for “say” and “tell” it must show a finite verb soon (`claimed victory` has none).
 */
export function contentStart(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens } = document;
  const after = afterThat(tokens, use);
  if (after !== undefined) return after;
  if (isRelative(tokens, use)) return undefined;
  const first = afterListener(document, use);
  const token = first === undefined ? undefined : tokens[first];
  if (first === undefined || !token || first > use.sentence.last) return undefined;
  if (QUESTION_WORDS.test(token.lower)) {
    return QUESTION_VERBS.has(use.lemma) ? first : undefined;
  }
  const isPronoun = SUBJECTS_OF_A_CONTENT.has(token.lower);
  if (use.kind !== 'clause' && !isPronoun) return undefined;
  if (token.quotation >= 0 && startsInside(tokens, first, use)) return undefined;
  if (token.kind === 'punctuation' && token.quotation < 0) return undefined;
  if (isQuantity(tokens, first)) return hasFiniteVerb(tokens, first, use) ? first : undefined;
  if (PREPOSITIONS.has(token.lower) || NO_CONTENT_OPENERS.has(token.lower)) return undefined;
  return hasFiniteVerb(tokens, first, use) ? first : undefined;
}

/** The token after “that”, when only a listener, place or date lies between it and the cue. */
function afterThat(tokens: readonly Token[], use: CueUse): number | undefined {
  for (
    let index = use.last + 1;
    index <= Math.min(use.sentence.last, use.last + MAX_TO_THAT);
    index++
  ) {
    const aside = asideEnd(tokens, index, use.sentence.last);
    if (aside !== undefined) index = aside;
    const token = tokens[index];
    if (!token || token.quotation >= 0) return undefined;
    // “said that day”, “said that was wrong”: a pronoun when a verb follows, but then it starts the clause.
    if (token.lower === 'that') {
      // “Claimed credit for that attack”, “opened a contest that is open”, “said in that case that”: no conjunction.
      const before = tokens[index - 1]?.lower ?? '';
      if (index > use.last + 1 && PREPOSITIONS.has(before)) continue;
      return isPronounThat(tokens, index) ? index : index + 1;
    }
    // `told The Post that`: a capital is no verb.
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

/** Words between commas that may stand between a verb and its “that”: `said, twice, | that …`, `told Foo, however, | that`. */
const MAX_ASIDE = 8;

/** The token behind an insertion of a few words that opens with the comma at `comma`, when “that” follows it. */
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
  // `that we'd`, `that it's`: the clause has a subject of its own.
  return FINITE_SIGNS.has(next) && !CONTRACTED_SUBJECT.test(next);
}

/** “said the report that …”, “began a race that …”: an object or clause and no adverbial follows the verb. */
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

/** A quotation that opens the content and ends the sentence is the business of direct statements. */
function startsInside(tokens: readonly Token[], first: number, use: CueUse): boolean {
  const quotation = tokens[first]?.quotation;
  for (let index = first; index <= use.sentence.last; index++) {
    const token = tokens[index];
    if (token && token.quotation !== quotation && token.kind === 'word') return false;
  }
  return true;
}

function hasFiniteVerb(tokens: readonly Token[], first: number, use: CueUse): boolean {
  // “Said” with a subject in front takes hardly anything but a clause.
  const opening = tokens[first];
  const isPlain = opening && !/ly$/.test(opening.lower);
  // `said matter-of-factly as it rained`
  if (opening && !isPlain && AS_WHILE_WHEN.has(tokens[first + 1]?.lower ?? '')) return false;
  if (isPlain && use.lemma === 'say' && tokens[first + 1]?.kind === 'word') return true;
  // `reported it to the police`: no clause.
  const isIt = opening?.lower === 'it' && use.kind !== 'clause';
  if (isIt && PREPOSITIONS.has(tokens[first + 1]?.lower ?? '')) return false;
  if (CLAUSE_PRONOUNS.has(opening?.lower ?? '')) return true;
  for (let index = first; index <= Math.min(use.sentence.last, first + MAX_TO_FINITE); index++) {
    const { lower = '' } = tokens[index] ?? {};
    // “Claimed victory and was cheered”: the verb is the cue's own sibling.
    if (JOINS_OR_RELATES.has(lower) && !SAY_OR_TELL.has(use.lemma)) return false;
    if (FINITE_SIGNS.has(lower)) return true;
    // A regular past form after at least a subject: “said the talks collapsed”.
    if (index > first && SAY_OR_TELL.has(use.lemma) && /[a-z]{2}ed$/.test(lower)) return true;
  }
  // After a name or pronoun “say” and “tell” take irregular verbs as well: “said he won”.
  const isSubject = opening && (opening.capital || CLAUSE_OPENING_WORDS.has(opening.lower));
  return Boolean(isSubject) && SAY_OR_TELL.has(use.lemma);
}
