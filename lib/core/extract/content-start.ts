import type { CueUse } from './cues.ts';
import { cueVerbOf } from './data/cues.ts';
import { FINITE_SIGNS, PREPOSITIONS } from './data/words.ts';
import type { ArticleDocument, Token } from './document.ts';

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
  const first = afterListener(document, use);
  const token = first === undefined ? undefined : tokens[first];
  if (first === undefined || !token || first > use.sentence.last) return undefined;
  if (/^(whether|why|how|what|if)$/.test(token.lower)) {
    return /^(ask|wonder|explain|say|tell)$/.test(use.lemma) ? first : undefined;
  }
  if (use.kind !== 'clause') return undefined;
  if (token.quotation >= 0 && startsInside(tokens, first, use)) return undefined;
  if (token.kind === 'punctuation' && token.quotation < 0) return undefined;
  if (
    PREPOSITIONS.has(token.lower) ||
    /^(to|so|as|and|but|or|yes|no|almost|nothing|little|much)$/.test(token.lower)
  )
    return undefined;
  return hasFiniteVerb(tokens, first, use) ? first : undefined;
}

/** The token after “that”, when only a listener, place or date lies between it and the cue. */
function afterThat(tokens: readonly Token[], use: CueUse): number | undefined {
  for (
    let index = use.last + 1;
    index <= Math.min(use.sentence.last, use.last + MAX_TO_THAT);
    index++
  ) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) return undefined;
    // “said that day”, “said that was wrong”: a pronoun when a verb follows, but then it starts the clause.
    if (token.lower === 'that') return isPronounThat(tokens, index) ? index : index + 1;
    if (token.kind === 'punctuation' || FINITE_SIGNS.has(token.lower) || cueVerbOf(token.lower))
      return undefined;
    if (/^(who|which|because|and|but)$/.test(token.lower)) return undefined;
    if (index === use.last + 1 && isClauseOpener(use, token)) return undefined;
  }
  return undefined;
}

function isPronounThat(tokens: readonly Token[], that: number): boolean {
  return FINITE_SIGNS.has(tokens[that + 1]?.lower ?? '');
}

/** “said the report that …”: the words after a verb of a bare clause are the clause, not a listener. */
function isClauseOpener(use: CueUse, token: Token): boolean {
  return (
    use.lemma === 'say' &&
    !PREPOSITIONS.has(token.lower) &&
    !token.capital &&
    token.kind === 'word' &&
    !/ly$|^(again|later|earlier|today|yesterday)$/.test(token.lower)
  );
}

/** Steps over a date (`said Monday`), a place of saying (`said in a statement`) and a listener (`told them`). */
function afterListener(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens, dates } = document;
  let index = use.last + 1;
  if (use.lemma === 'tell') {
    index = afterNounPhrase(tokens, index);
  }
  for (;;) {
    const token = tokens[index];
    if (!token) return undefined;
    const date = dates.find((one) => one.start <= token.start && token.start < one.end);
    const nextDate = dates.find((one) => one.start === tokens[index + 1]?.start);
    if (date) while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < date.end) index++;
    else if (PREPOSITIONS.has(token.lower) && nextDate) index++;
    else if (/^(in|on|at|during|to|via|through)$/.test(token.lower)) {
      const next = afterSetting(tokens, index);
      if (next === undefined) return undefined;
      index = next;
    } else return index;
  }
}

const SETTING =
  /^(statement|interview|speech|tweet|post|letter|email|e-mail|memo|report|conference|briefing|hearing|rally|debate|address|remarks|testimony|video|podcast|reporters|journalists|facebook|twitter|cnn|fox|television|air|stage)$/;

/** The token after `in a statement`, `at a news conference`, `to reporters`. */
function afterSetting(tokens: readonly Token[], preposition: number): number | undefined {
  for (let index = preposition + 1; index <= preposition + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
    if (SETTING.test(token.lower)) return index + 1;
  }
  return undefined;
}

/** Steps over a listener: a pronoun, a noun with its article, or a capitalised name. */
function afterNounPhrase(tokens: readonly Token[], first: number): number {
  let index = first;
  const token = tokens[index];
  if (!token) return index;
  if (
    /^(me|us|you|him|her|them|reporters|journalists|lawmakers|supporters|voters|viewers|parliament|congress)$/.test(
      token.lower,
    )
  ) {
    return index + 1;
  }
  if (/^(the|a|an|his|her|its|their)$/.test(token.lower)) {
    index++;
    if (!tokens[index]?.capital) return index + 1;
  }
  while (tokens[index]?.capital || tokens[index]?.kind === 'possessive') index++;
  return index;
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
  for (let index = first; index <= Math.min(use.sentence.last, first + MAX_TO_FINITE); index++) {
    const { lower = '' } = tokens[index] ?? {};
    // “Claimed victory and was cheered”: the verb is the cue's own sibling.
    if (/^(and|or|but|who|which)$/.test(lower) && !/^(say|tell)$/.test(use.lemma)) return false;
    if (FINITE_SIGNS.has(lower)) return true;
    // A regular past form after at least a subject: “said the talks collapsed”.
    if (index > first && /^(say|tell)$/.test(use.lemma) && /[a-z]{2}ed$/.test(lower)) return true;
  }
  // After a name or pronoun “say” and “tell” take irregular verbs as well: “said he won”.
  const opening = tokens[first];
  const isSubject =
    opening &&
    (opening.capital ||
      /^(he|she|it|they|we|i|you|there|the|his|her|their|its)$/.test(opening.lower));
  return Boolean(isSubject) && /^(say|tell)$/.test(use.lemma);
}
