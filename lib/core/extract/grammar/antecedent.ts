import {
  AUXILIARIES,
  BE_FORMS,
  BEFORE_A_SECOND_VERB,
  BEFORE_AN_ANTECEDENT,
  CLAUSE_PRONOUNS,
  FINITE_SIGNS,
  PLURAL_QUANTIFIERS,
  PREPOSITIONS,
  PREPOSITIONS_INSIDE_A_PHRASE,
} from '../../lexicon/english/function-words.ts';
import { NOUNS_OF_PARTS, QUANTIFIERS } from '../../lexicon/english/quantity-words.ts';
import { cueVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { PARTICIPLE_ENDINGS } from '../../lexicon/english/tense-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import { isBoundary, MAX_WORDS, type NounPhrase } from './clause-edges.ts';
import { isCount, isHead, isPlural } from './word-forms.ts';

/**
 * The shortest noun phrase that ends at `last`, for “who” to refer to: `security experts` of `She echoed security
 * experts who say …`, `one of the officials`. It begins at its article or number, or after a preposition, a pronoun or
 * a recognisable verb.
 *
 * Known flaw: an irregular verb before a bare plural is kept if no pronoun or name precedes it.
 */
export function antecedentBefore(
  tokens: readonly Token[],
  last: number,
  limit: number,
): NounPhrase | undefined {
  const head = tokens[last];
  if (!head || last < limit || !isHead(head)) return undefined;
  let first = last;
  if (!BEFORE_AN_ANTECEDENT.has(head.lower)) {
    while (first > limit && last - first < MAX_WORDS && belongs(tokens, first - 1, limit)) {
      first--;
      const { lower = '' } = tokens[first] ?? {};
      if (
        BEFORE_AN_ANTECEDENT.has(lower) ||
        isCount(tokens[first]) ||
        PLURAL_QUANTIFIERS.has(lower)
      )
        break;
    }
  }
  const before = tokens[first - 1];
  // `met people`: a word after a pronoun or a name is a verb.
  const isVerb =
    before !== undefined &&
    first > limit &&
    first < last &&
    !tokens[first]?.capital &&
    (CLAUSE_PRONOUNS.has(before.lower) ||
      (before.capital && !BEFORE_AN_ANTECEDENT.has(before.lower)));
  if (isVerb) first++;
  return { first: overOf(tokens, first, limit), last };
}

/** Whether a token can be part of the noun phrase that continues after it. */
function belongs(tokens: readonly Token[], index: number, limit: number): boolean {
  const token = tokens[index] as Token;
  if (isBoundary(token) || PREPOSITIONS.has(token.lower)) return false;
  if (CLAUSE_PRONOUNS.has(token.lower) || BEFORE_A_SECOND_VERB.has(token.lower)) return false;
  if (FINITE_SIGNS.has(token.lower) || BE_FORMS.has(token.lower)) return false;
  if (AUXILIARIES.has(token.lower)) return false;
  if (token.capital || token.kind !== 'word') return true;
  if (!PARTICIPLE_ENDINGS.test(token.lower) && !cueVerbOf(token.lower)) return true;
  // `unnamed officials`: an adjective that opens its phrase.
  const before = tokens[index - 1];
  return (
    index === limit ||
    before === undefined ||
    BEFORE_AN_ANTECEDENT.has(before.lower) ||
    isCount(before) ||
    PREPOSITIONS.has(before.lower)
  );
}

/** `one of | the officials`, `members of | the group`, `60 percent of | voters` */
function overOf(tokens: readonly Token[], first: number, limit: number): number {
  const noun = tokens[first - 2];
  if (!noun || first - 2 < limit || noun.quotation >= 0) return first;
  const { lower: link = '' } = tokens[first - 1] ?? {};
  // `a graduate of the Foo School who …`, `an analyst at Foo who …`: “who” refers to the person, not to the place.
  if (PREPOSITIONS_INSIDE_A_PHRASE.has(link) && isTitleHead(noun.lower)) {
    return antecedentBefore(tokens, first - 2, limit)?.first ?? first;
  }
  if (link !== 'of') return first;
  const isGroup =
    isCount(noun) ||
    isPlural(noun.lower) ||
    QUANTIFIERS.test(noun.lower) ||
    NOUNS_OF_PARTS.has(noun.lower);
  if (!isGroup) return first;
  const more = tokens[first - 3];
  const isLed =
    more && first - 3 >= limit && (BEFORE_AN_ANTECEDENT.has(more.lower) || isCount(more));
  return isLed ? first - 3 : first - 2;
}

/**
 * The subject whose relative clause ends at `last`: `people who have battled other threats | say`.
 *
 * Known gaps: clauses with “that”, and clauses whose verb can't be recognised by its form.
 */
export function subjectWithClause(
  tokens: readonly Token[],
  last: number,
  limit: number,
): NounPhrase | undefined {
  for (let index = last - 1; index > limit && last - index < MAX_WORDS; index--) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) return undefined;
    if (token.kind === 'punctuation' && !/^[&%$#/@+'’-]$/.test(token.text)) return undefined;
    if (token.lower !== 'who') continue;
    const verb = tokens[index + 1] as Token;
    const isClause = !verb.capital && verb.kind === 'word' && !BEFORE_AN_ANTECEDENT.has(verb.lower);
    const phrase = isClause ? antecedentBefore(tokens, index - 1, limit) : undefined;
    return phrase && { first: phrase.first, last };
  }
  return undefined;
}
