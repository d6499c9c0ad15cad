import { CLAUSE_OPENERS } from '../../lexicon/english/clause-words.ts';
import { FINITE_SIGNS, PREPOSITIONS } from '../../lexicon/english/function-words.ts';
import type { Sentence, Token } from '../records/document.ts';
import { MAX_WORDS, type NounPhrase } from './clause-edges.ts';
import { isHead } from './noun-heads.ts';

/**
 * The noun phrase that begins at `first`, behind a verb or “according to”: `said a spokesman for the Foo
 * Ministry`. It ends before punctuation, a date's preposition, a clause or a verb.
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
    if (
      /^(in|on|at|during|to|by|after|before|with|from)$/.test(token.lower) &&
      isSetting(tokens, index)
    )
      break;
    last = index;
  }
  while (
    last > first &&
    (!isHead(tokens[last] as Token) ||
      /^(published|released|conducted|issued|obtained|filed)$/.test(tokens[last]?.lower ?? ''))
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
  if (
    !opening.capital &&
    !/^(the|a|an|some|many|most|several|two|three|one|they|it|we)$/.test(opening.lower)
  )
    return undefined;
  for (let index = first + 1; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || (token.kind === 'punctuation' && !/^['’&.-]$/.test(token.text)))
      return undefined;
    if (isVerb(token.lower)) return { first, last: index - 1 };
  }
  return undefined;
}

/** `said Doe in a statement`, `said officials on Monday`: where and when, not who. */
function isSetting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const preposition = tokens[index]?.lower ?? '';
  if (preposition === 'to')
    return (
      /^(reporters|journalists|the|a|him|her|them|us|me)$/.test(next?.lower ?? '') &&
      !/^(adviser|advisor|aide|assistant|ambassador|envoy|secretary|heir)$/.test(
        tokens[index - 1]?.lower ?? '',
      )
    );
  if (/^(on|during|after|before|by)$/.test(preposition)) return true;
  return (
    /^(a|an|his|her|their|the|response|recent|interview|\d{4})$/.test(next?.lower ?? '') &&
    tokens
      .slice(index + 1, index + 5)
      .some((token) =>
        /^(statement|interview|speech|tweet|post|letter|email|e-mail|memo|report|conference|briefing|hearing|rally|debate|address|remarks|testimony|video|podcast|response|filing|ruling|\d{4})$/.test(
          token.lower,
        ),
      )
  );
}
