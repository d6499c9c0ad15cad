import { CLAUSE_OPENERS } from '../../lexicon/english/clause-words.ts';
import {
  FINITE_SIGNS,
  PREPOSITIONS,
  SETTING_PREPOSITIONS,
  SUBJECT_OPENERS,
  TIME_PREPOSITIONS,
} from '../../lexicon/english/function-words.ts';
import {
  LISTENER_OPENERS,
  SETTING_NOUNS,
  SETTING_OPENERS,
} from '../../lexicon/english/speech-settings.ts';
import { PUBLISHED_PARTICIPLES } from '../../lexicon/english/tense-words.ts';
import { TITLES_WITH_TO } from '../../lexicon/english/titles.ts';
import type { Sentence, Token } from '../records/document.ts';
import { MAX_WORDS, type NounPhrase } from './clause-edges.ts';
import { isHead } from './word-forms.ts';

/**
 * The noun phrase that begins at `first`, after a verb or “according to”: `said a spokesman for the Foo Ministry`. It
 * ends before punctuation, a clause, a verb or the preposition of a date.
 */
export function nounPhraseAfter(
  tokens: readonly Token[],
  first: number,
  sentence: Sentence,
): NounPhrase | undefined {
  let last = first - 1;
  for (let index = first; index <= Math.min(sentence.last, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) break;
    if (token.kind === 'punctuation' && !/^[&%$#/@+'’-]$/.test(token.text)) break;
    if (index > first && (CLAUSE_OPENERS.test(token.lower) || FINITE_SIGNS.has(token.lower))) break;
    if (SETTING_PREPOSITIONS.has(token.lower) && isSetting(tokens, index)) break;
    last = index;
  }
  while (
    last > first &&
    (!isHead(tokens[last] as Token) || PUBLISHED_PARTICIPLES.has(tokens[last]?.lower ?? ''))
  )
    last--;
  if (last < first || !isHead(tokens[last] as Token)) return undefined;
  const opening = tokens[first] as Token;
  if (PREPOSITIONS.has(opening.lower) || CLAUSE_OPENERS.test(opening.lower)) return undefined;
  return { first, last };
}

/** The noun phrase that opens a clause at `first`, up to its verb: `the senator | voted`. */
export function phraseToVerb(
  tokens: readonly Token[],
  first: number,
  limit: number,
  isVerb: (lower: string) => boolean,
): NounPhrase | undefined {
  const opening = tokens[first];
  if (!opening || PREPOSITIONS.has(opening.lower) || CLAUSE_OPENERS.test(opening.lower))
    return undefined;
  if (!opening.capital && !SUBJECT_OPENERS.has(opening.lower)) return undefined;
  for (let index = first + 1; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || (token.kind === 'punctuation' && !/^['’&.-]$/.test(token.text)))
      return undefined;
    if (isVerb(token.lower)) return { first, last: index - 1 };
  }
  return undefined;
}

/** `said Doe in a statement`, `said officials on Monday`: these words say where or when, not who. */
function isSetting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const preposition = tokens[index]?.lower ?? '';
  if (preposition === 'to')
    return (
      LISTENER_OPENERS.has(next?.lower ?? '') && !TITLES_WITH_TO.has(tokens[index - 1]?.lower ?? '')
    );
  if (TIME_PREPOSITIONS.has(preposition)) return true;
  return (
    SETTING_OPENERS.test(next?.lower ?? '') &&
    tokens.slice(index + 1, index + 5).some((token) => SETTING_NOUNS.test(token.lower))
  );
}
