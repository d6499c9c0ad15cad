import { FINITE_SIGNS, PREPOSITIONS } from '../../../lexicon/english/function-words.ts';
import { isPlural } from '../../grammar/noun-heads.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';

/** Steps over a date (`said Monday`), a place of saying (`said in a statement`) and a listener (`told them`). */
export function afterListener(document: ArticleDocument, use: CueUse): number | undefined {
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
    // `said this week | in Foo`
    const isWeek =
      /^(this|last|earlier)$/.test(token.lower) &&
      /^(week|month|year|day|spring|summer|fall|autumn|winter|morning|afternoon|evening|weekend)$/.test(
        tokens[index + (tokens[index + 1]?.lower === 'this' ? 2 : 1)]?.lower ?? '',
      );
    if (date) {
      const first = index;
      while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < date.end) index++;
      // `said this year will be better`: the date is the subject of what was said.
      if (FINITE_SIGNS.has(tokens[index]?.lower ?? '')) return first;
    } else if (isWeek) {
      const first = index;
      index += tokens[index + 1]?.lower === 'this' ? 3 : 2;
      if (FINITE_SIGNS.has(tokens[index]?.lower ?? '')) return first;
    } else if (PREPOSITIONS.has(token.lower) && nextDate) index++;
    else if (/^(in|on|at|during|to|via|through)$/.test(token.lower)) {
      if (isQuantity(tokens, index)) return index;
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
  const from = index;
  while (tokens[index]?.capital || tokens[index]?.kind === 'possessive') index++;
  // `told Foo’s Today show | that`
  if (
    index > from &&
    /^(show|program|programme|magazine|newspaper|network|podcast|host)$/.test(
      tokens[index]?.lower ?? '',
    )
  )
    return index + 1;
  // `told aides | he would go`
  const next = tokens[index + 1];
  const isListener =
    index === from &&
    token.kind === 'word' &&
    isPlural(token.lower) &&
    /^(he|she|they|it|we|the|a|his|her|their|there)$/.test(next?.lower ?? '');
  return isListener ? index + 1 : index;
}

/** `said at least six were hurt`, `said about half had left` */
export function isQuantity(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (word === 'at') return /^(least|most)$/.test(next?.lower ?? '');
  return (
    /^(about|over|around|under)$/.test(word) &&
    (next?.kind === 'number' ||
      /^(half|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(next?.lower ?? ''))
  );
}
