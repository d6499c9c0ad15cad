import {
  AS_WHILE_WHEN,
  JOINS_OR_RELATES,
  QUESTION_WORDS,
} from '../../../lexicon/english/clause-words.ts';
import {
  CLAUSE_OPENING_WORDS,
  CLAUSE_PRONOUNS,
  FINITE_SIGNS,
  INDEFINITE_ARTICLES,
  NO_CONTENT_OPENERS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECTS_OF_A_CONTENT,
} from '../../../lexicon/english/function-words.ts';
import {
  KEEPING_VERBS,
  QUESTION_VERBS,
  SAY_OR_TELL,
  speechVerbOf,
  VERBS_OF_A_CLAUSE,
} from '../../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { afterAdverbial } from './after-adverbial.ts';
import { afterListener, isQuantity } from './after-listener.ts';
import { afterThat } from './after-that.ts';
import { isRelative } from './relative-cues.ts';

/** Words of more than an object: `argued the case well`. */
const MIN_TO_GO_ON = 5;
/** The same behind a verb that takes “that” as a rule. */
const MAX_TO_VERB = 9;
/** Furthest distance to a finite verb, in words, if nothing else marks the clause. */
const MAX_TO_FINITE = 14;

/**
 * The first token of the content clause of a cue. Undefined if it has none. If there is a “that”, the clause starts
 * after it. Otherwise the verb must take a bare clause (`said the plan was dead`). Except for “say” and “tell”, a
 * finite verb must follow soon (`claimed victory` has none).
 */
export function contentStart(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens } = document;
  const after = afterThat(document, use);
  if (after !== undefined) return after > use.sentence.last ? undefined : after;
  if (isRelative(tokens, use)) return undefined;
  const heard = afterListener(document, use);
  const first = (use.kind === 'clause' ? afterAdverbial(document, use, heard) : undefined) ?? heard;
  const token = first === undefined ? undefined : tokens[first];
  if (first === undefined || !token || first > use.sentence.last) return undefined;
  // Far behind its cue: `told the Foo Post on Monday in a statement | that …`.
  const behind = tokens[first + 1];
  if (token.lower === 'that' && behind && !FINITE_SIGNS.has(behind.lower))
    return first < use.sentence.last ? first + 1 : undefined;
  // `told “Morning Hour,” | reminding viewers that …`: the next words.
  if (/ing$/.test(token.lower) && speechVerbOf(token.lower)) return undefined;
  if (QUESTION_WORDS.test(token.lower)) {
    return QUESTION_VERBS.has(use.lemma) ? first : undefined;
  }
  if (isKept(tokens, first, use)) return undefined;
  const isPronoun = SUBJECTS_OF_A_CONTENT.has(token.lower);
  if (use.kind !== 'clause' && !isPronoun && !isPlainClause(tokens, first, use)) return undefined;
  if (token.quotation >= 0 && startsInside(tokens, first, use)) return undefined;
  if (token.kind === 'punctuation' && token.quotation < 0) return undefined;
  if (isQuantity(tokens, first)) return hasFiniteVerb(tokens, first, use) ? first : undefined;
  // `said much of it was lost`
  const isPart = tokens[first + 1]?.lower === 'of';
  if (PREPOSITIONS.has(token.lower) || (NO_CONTENT_OPENERS.has(token.lower) && !isPart))
    return undefined;
  return hasFiniteVerb(tokens, first, use) ? first : undefined;
}

/** direct.ts handles a quotation that opens the content and ends the sentence. */
function startsInside(tokens: readonly Token[], first: number, use: CueUse): boolean {
  const quotation = tokens[first]?.quotation;
  for (let index = first; index <= use.sentence.last; index++) {
    const token = tokens[index];
    if (token && token.quotation !== quotation && token.kind === 'word') return false;
  }
  return true;
}

/** `reported | the plan was dead`: a short noun phrase with a finite verb, and nothing else between. */
function isPlainClause(tokens: readonly Token[], first: number, use: CueUse): boolean {
  if (use.kind !== 'that') return false;
  const opening = tokens[first];
  const opens =
    opening?.capital || CLAUSE_OPENING_WORDS.has(opening?.lower ?? '') || isQuantity(tokens, first);
  if (!opens) return false;
  const last = Math.min(use.sentence.last, first + MAX_TO_VERB);
  for (let index = first + 1; index <= last; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[,.;:()—–]$/.test(token.text)) return false;
    if (FINITE_SIGNS.has(token.lower)) return true;
    const isOther = JOINS_OR_RELATES.has(token.lower) || QUESTION_WORDS.test(token.lower);
    if (isOther || RELATIVE_PRONOUNS.has(token.lower)) return false;
  }
  return false;
}

/** `maintained a lead`: a thing that was kept up. */
const isKept = (tokens: readonly Token[], first: number, { lemma }: CueUse): boolean =>
  KEEPING_VERBS.has(lemma) && INDEFINITE_ARTICLES.has(tokens[first]?.lower ?? '');

function hasFiniteVerb(tokens: readonly Token[], first: number, use: CueUse): boolean {
  // After “said” and a subject, hardly anything but a clause follows.
  const opening = tokens[first];
  const isPlain = opening && !/ly$/.test(opening.lower);
  // `said matter-of-factly as it rained`
  if (opening && !isPlain && AS_WHILE_WHEN.has(tokens[first + 1]?.lower ?? '')) return false;
  if (isPlain && use.lemma === 'say' && tokens[first + 1]?.kind === 'word') return true;
  // `reported it to the police` has no clause.
  const isIt = opening?.lower === 'it' && use.kind !== 'clause';
  if (isIt && PREPOSITIONS.has(tokens[first + 1]?.lower ?? '')) return false;
  if (CLAUSE_PRONOUNS.has(opening?.lower ?? '')) return true;
  for (let index = first; index <= Math.min(use.sentence.last, first + MAX_TO_FINITE); index++) {
    const { lower = '' } = tokens[index] ?? {};
    // “Claimed victory and was cheered”: the verb is coordinated with the cue.
    if (JOINS_OR_RELATES.has(lower) && !SAY_OR_TELL.has(use.lemma)) return false;
    if (FINITE_SIGNS.has(lower)) return true;
    // A regular past form, if at least one word precedes it as a subject: “said the talks collapsed”.
    if (index > first && SAY_OR_TELL.has(use.lemma) && /[a-z]{2}ed$/.test(lower)) return true;
  }
  // After a name or pronoun, “say” and “tell” also take irregular verbs: “said he won”.
  const isSubject = opening && (opening.capital || CLAUSE_OPENING_WORDS.has(opening.lower));
  const goesOn = use.sentence.last - first >= MIN_TO_GO_ON;
  return (
    Boolean(isSubject) && VERBS_OF_A_CLAUSE.has(use.lemma) && (SAY_OR_TELL.has(use.lemma) || goesOn)
  );
}
