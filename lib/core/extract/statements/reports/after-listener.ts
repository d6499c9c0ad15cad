import { LAST_THIS_EARLIER, UNITS_OF_LAST_AND_THIS } from '../../../lexicon/english/date-words.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  CONTENT_OPENERS,
  FINITE_SIGNS,
  LISTENING_PREPOSITIONS,
  PREPOSITIONS,
} from '../../../lexicon/english/function-words.ts';
import { ADJECTIVE } from '../../../lexicon/english/name-words.ts';
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
import { dateFrom, dateOver } from '../../grammar/dates-at.ts';
import { isPlural } from '../../grammar/word-forms.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { workEnd } from '../quotations/title-of-work.ts';

/** Skips a date (`said Monday`), a setting (`said in a statement`) and a listener (`told them`). */
export function afterListener(document: ArticleDocument, use: CueUse): number | undefined {
  const { tokens } = document;
  let index = use.last + 1;
  if (use.lemma === 'tell') {
    index = afterOwned(document, afterNounPhrase(tokens, index));
  }
  for (;;) {
    const token = tokens[index];
    if (!token) return undefined;
    const date = dateOver(document, token.start);
    const nextDate = dateFrom(document, tokens[index + 1]?.start);
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
      const next = afterSetting(document, index);
      if (next === undefined) return undefined;
      index = next;
    } else return index;
  }
}

/** The token after `in a statement`, `at a news conference`, `to reporters`. */
function afterSetting(document: ArticleDocument, preposition: number): number | undefined {
  const { tokens } = document;
  for (let index = preposition + 1; index <= preposition + 4; index++) {
    const token = tokens[index];
    const work = workEnd(document, index);
    if (work !== undefined) return work + 1;
    if (token?.kind === 'possessive') continue;
    if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
    if (OCCASIONS_BEHIND_A_LISTENER.has(token.lower)) return index + 1;
  }
  return undefined;
}

/** Steps over a programme behind “told” or its channel: `the channel’s | “Morning Hour”`, `the mayor’s | office`. */
function afterOwned(document: ArticleDocument, index: number): number {
  const { tokens } = document;
  const isOwner = tokens[index]?.kind === 'possessive';
  const work = workEnd(document, isOwner ? index + 1 : index);
  if (work !== undefined) return work + 1;
  return isOwner && tokens[index + 1]?.kind === 'word' ? index + 2 : index;
}

/** Skips a listener: a pronoun, a noun with its article, or a capitalised name. */
function afterNounPhrase(tokens: readonly Token[], first: number): number {
  let index = first;
  const token = tokens[index];
  if (!token) return index;
  // `told her | closest aides`: an owner.
  const isOwner =
    ARTICLES_AND_POSSESSIVES.has(token.lower) && ADJECTIVE.test(tokens[index + 1]?.lower ?? '');
  if (LISTENERS.has(token.lower) && !isOwner) {
    return index + 1;
  }
  if (ARTICLES_AND_POSSESSIVES.has(token.lower)) {
    index++;
    // `told her closest | aides`
    if (ADJECTIVE.test(tokens[index]?.lower ?? '') && isPlainWord(tokens[index + 1])) index++;
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

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !CONTENT_OPENERS.has(token.lower);
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
