import { AS_WHILE_WHEN, TIME_CONJUNCTIONS } from '../../../lexicon/english/clause-words.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  CLAUSE_PRONOUNS,
  CONTRACTED_SUBJECT,
  FINITE_SIGNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
} from '../../../lexicon/english/function-words.ts';
import { speechVerbOf } from '../../../lexicon/english/reporting-verbs.ts';
import { IRREGULAR_PAST_VERBS } from '../../../lexicon/english/tense-words.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';

/** Words of an adverbial between a cue and its clause. */
const MAX_ADVERBIAL = 14;

/**
 * The first token of a clause without “that” behind an adverbial: `said after the convention | he would go`, `said for
 * weeks | she is tired`, `said in the end | there was no plan`, `explained after the vote on Monday, | Foo must pay`.
 * The clause shows itself by a pronoun and its verb; behind a comma also by a noun phrase and a verb soon. Knowingly
 * misses other subjects without a comma, which may belong to the adverbial (`said after the mayor left`).
 */
export function afterAdverbial(
  document: ArticleDocument,
  use: CueUse,
  heard: number | undefined,
): number | undefined {
  const { tokens } = document;
  let first = heard ?? use.last + 1;
  const date = dateFrom(document, tokens[first]?.start);
  while (date && (tokens[first]?.start ?? date.end) < date.end) first++;
  const opening = tokens[first]?.lower ?? '';
  if (!PREPOSITIONS.has(opening) || AS_WHILE_WHEN.has(opening)) return undefined;
  for (
    let index = first + 1;
    index <= Math.min(use.sentence.last - 1, first + MAX_ADVERBIAL);
    index++
  ) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[;:()—–]$/.test(token.text)) return undefined;
    const next = tokens[index + 1] as Token;
    if (token.text === ',') return opensClause(tokens, index + 1, use) ? index + 1 : undefined;
    if (CONTRACTED_SUBJECT.test(token.lower)) return index;
    // `said after | she left`: the adverbial is a clause itself.
    if (index === first + 1 && TIME_CONJUNCTIONS.has(opening) && CLAUSE_PRONOUNS.has(token.lower))
      continue;
    if (CLAUSE_PRONOUNS.has(token.lower)) {
      const isVerb = FINITE_SIGNS.has(next.lower) || next.kind === 'possessive' || isVerbForm(next);
      return isVerb ? index : undefined;
    }
    if (FINITE_SIGNS.has(token.lower) || RELATIVE_PRONOUNS.has(token.lower)) return undefined;
    if (speechVerbOf(token.lower) && !token.capital) return undefined;
  }
  return undefined;
}

/** A plain verb behind a pronoun: `he takes`, `it took`. */
function isVerbForm({ lower, kind, capital }: Token): boolean {
  const isForm = /[a-z]{2}(?:s|ed)$/.test(lower) || IRREGULAR_PAST_VERBS.test(lower);
  return kind === 'word' && !capital && isForm;
}

/** A noun phrase with a finite verb soon. */
function opensClause(tokens: readonly Token[], first: number, use: CueUse): boolean {
  const opening = tokens[first];
  if (!opening || opening.quotation >= 0) return false;
  const opens =
    opening.capital ||
    CLAUSE_PRONOUNS.has(opening.lower) ||
    ARTICLES_AND_POSSESSIVES.has(opening.lower);
  if (!opens) return false;
  for (let index = first + 1; index <= Math.min(use.sentence.last, first + 8); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || token.kind === 'punctuation') return false;
    if (FINITE_SIGNS.has(token.lower)) return true;
  }
  return false;
}
