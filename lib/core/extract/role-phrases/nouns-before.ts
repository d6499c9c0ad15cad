import { FUNCTION_WORDS, INDEFINITE_ARTICLES } from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  COMPOUND_ADJECTIVE,
  EDGE_OF_A_ROLE,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
  LEADS_WITH_TO,
  VERB_OR_ADVERB_ENDING,
  WITHOUT_A_NOUN,
} from '../../lexicon/english/role-words.ts';
import { FORMER_WORDS, isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';

/**
 * Where up to two plain nouns before a title begin, like `board` of `board chair`. They must follow an article, a
 * preposition or the start of a clause.
 */
export function nounsBefore(
  tokens: readonly Token[],
  title: number,
  sentenceFirst: number,
): number {
  // Before a capitalised title, a plain word may well be a verb: `teachers discuss Ohio Gov. Jane Doe`.
  if (tokens[title]?.capital) return title;
  if (WITHOUT_A_NOUN.has(tokens[title]?.lower ?? '')) return title;
  const isFormer = FORMER_WORDS.has(tokens[title]?.lower ?? '');
  for (let first = title - 1; first >= Math.max(sentenceFirst, title - 2); first--) {
    const token = tokens[first] as Token;
    if (!isPlainNoun(token, tokens[title]?.quotation ?? -1)) return title;
    const before = tokens[first - 1];
    // `to nominate | former Mayor Doe`, `a warm welcome | billionaire Doe received`: the word is not part of the title.
    if (before?.lower === 'to' && (isFormer || !LEADS_WITH_TO.has(tokens[first - 2]?.lower ?? '')))
      return title;
    if (INDEFINITE_ARTICLES.has(before?.lower ?? '')) return title;
    const isBounded =
      first === sentenceFirst ||
      before === undefined ||
      before.quotation !== token.quotation ||
      before.kind === 'punctuation' ||
      EDGE_OF_A_ROLE.has(before.lower) ||
      COMPOUND_ADJECTIVE.test(before.lower) ||
      before.kind === 'possessive' ||
      isTitleHead(before.lower) ||
      TITLE_MODIFIERS.has(before.lower) ||
      (before.capital &&
        !FUNCTION_WORDS.has(before.lower) &&
        first - 2 >= sentenceFirst &&
        Boolean(tokens[first - 2]?.capital));
    if (isBounded) return first;
  }
  return title;
}

function isPlainNoun(token: Token, quotation: number): boolean {
  return (
    token.kind === 'word' &&
    token.quotation === quotation &&
    !token.capital &&
    token.text.length > 2 &&
    !FUNCTION_WORDS.has(token.lower) &&
    !IRREGULAR_VERBS_BESIDE_A_ROLE.has(token.lower) &&
    !VERB_OR_ADVERB_ENDING.test(token.lower) &&
    !isFiniteSpeech(token.lower)
  );
}
