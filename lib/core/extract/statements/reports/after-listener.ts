import { LAST_THIS_EARLIER, UNITS_OF_LAST_AND_THIS } from '../../../lexicon/english/date-words.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  CONTENT_OPENERS,
  FINITE_SIGNS,
  LISTENING_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import {
  LEAST_OR_MOST,
  ROUNDING_WORDS,
  SMALL_NUMBERS,
} from '../../../lexicon/english/quantity-words.ts';
import {
  LISTENERS,
  MEDIA_NOUNS,
  OCCASIONS_BEHIND_A_LISTENER,
} from '../../../lexicon/english/speech-settings.ts';
import { isPlural } from '../../grammar/word-forms.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';

/** Skips a date (`said Monday`), a setting (`said in a statement`) and a listener (`told them`). */
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
      LAST_THIS_EARLIER.has(token.lower) &&
      UNITS_OF_LAST_AND_THIS.has(
        tokens[index + (tokens[index + 1]?.lower === 'this' ? 2 : 1)]?.lower ?? '',
      );
    if (date) {
      const first = index;
      while ((tokens[index]?.start ?? Number.POSITIVE_INFINITY) < date.end) index++;
      // `said this year will be better`: the date is the subject of the content.
      if (FINITE_SIGNS.has(tokens[index]?.lower ?? '')) return first;
    } else if (isWeek) {
      const first = index;
      index += tokens[index + 1]?.lower === 'this' ? 3 : 2;
      if (FINITE_SIGNS.has(tokens[index]?.lower ?? '')) return first;
    } else if (PREPOSITIONS.has(token.lower) && nextDate) index++;
    else if (LISTENING_PREPOSITIONS.has(token.lower)) {
      if (isQuantity(tokens, index)) return index;
      const next = afterSetting(tokens, index);
      if (next === undefined) return undefined;
      index = next;
    } else return index;
  }
}

/** The token after `in a statement`, `at a news conference`, `to reporters`. */
function afterSetting(tokens: readonly Token[], preposition: number): number | undefined {
  for (let index = preposition + 1; index <= preposition + 4; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
    if (OCCASIONS_BEHIND_A_LISTENER.has(token.lower)) return index + 1;
  }
  return undefined;
}

/** Skips a listener: a pronoun, a noun with its article, or a capitalised name. */
function afterNounPhrase(tokens: readonly Token[], first: number): number {
  let index = first;
  const token = tokens[index];
  if (!token) return index;
  if (LISTENERS.has(token.lower)) {
    return index + 1;
  }
  if (ARTICLES_AND_POSSESSIVES.has(token.lower)) {
    index++;
    if (!tokens[index]?.capital) return index + 1;
  }
  const from = index;
  while (tokens[index]?.capital || tokens[index]?.kind === 'possessive') index++;
  // `told Foo’s Today show | that`
  if (index > from && MEDIA_NOUNS.has(tokens[index]?.lower ?? '')) return index + 1;
  // `told aides | he would go`
  const next = tokens[index + 1];
  const isListener =
    index === from &&
    token.kind === 'word' &&
    isPlural(token.lower) &&
    CONTENT_OPENERS.has(next?.lower ?? '');
  return isListener ? index + 1 : index;
}

/** `said at least six were hurt`, `said about half had left`: whether a quantity begins there. */
export function isQuantity(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (word === 'at') return LEAST_OR_MOST.has(next?.lower ?? '');
  return (
    ROUNDING_WORDS.has(word) && (next?.kind === 'number' || SMALL_NUMBERS.has(next?.lower ?? ''))
  );
}
