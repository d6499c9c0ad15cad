import {
  ANOTHER_TIME,
  EVENT_HEADS,
  EVENT_NOUNS_IN_FRONT,
  NO_STORM_BEHIND,
  SMALL_WORDS_OF_AN_EVENT,
  STORM_NOUNS,
} from '../../../lexicon/english/event-words.ts';
import { FUNCTION_WORDS } from '../../../lexicon/english/function-words.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import { madeOnce } from '../../../text/made-once.ts';
import { splitWords } from '../../../text/word-list.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../../records/document.ts';

/** How the name of an event is formed. This decides what else the event needs. */
export type NameKind = 'event' | 'meeting' | 'treaty' | 'storm' | 'day';

/** The name of an event in the text, with the year before it. Token indices are inclusive. */
export interface EventName {
  first: number;
  last: number;
  kind: NameKind;
}

/** The word at the end of an event's name. */
const HEADS = madeOnce(
  (): ReadonlyMap<string, NameKind> =>
    new Map(
      (Object.keys(EVENT_HEADS) as (keyof typeof EVENT_HEADS)[]).flatMap((kind) =>
        splitWords(EVENT_HEADS[kind]).map((word): [string, NameKind] => [word, kind]),
      ),
    ),
);

/**
 * Finds the names of events outside quotations. They are capitalised words that end in a kind of event (`Coast Climate
 * Summit`, `Foo Accord`) or begin with one (`Tour de Foo`). Names of storms count too. Another event of the series
 * doesn't count (`the next Foo Summit`), nor do words in all capitals.
 */
export function findEventNames(document: ArticleDocument): EventName[] {
  const { tokens, text } = document;
  return tokens.flatMap((token, index) => {
    if (!token.capital || token.quotation >= 0 || token.kind !== 'word') return [];
    const found = nameEndingAt(document, index) ?? nameBeginningAt(document, index);
    if (!found) return [];
    const name = text.slice(tokens[found.first]?.start, tokens[found.last]?.end);
    if (name === name.toUpperCase()) return [];
    if (ANOTHER_TIME.has(tokens[found.first - 1]?.lower ?? '')) return [];
    const isYear = /^(1[89]|20)\d\d$/.test(tokens[found.first - 1]?.text ?? '');
    return [isYear ? { ...found, first: found.first - 1 } : found];
  });
}

function nameEndingAt(document: ArticleDocument, last: number): EventName | undefined {
  const { tokens } = document;
  const kind = HEADS().get(tokens[last]?.lower ?? '');
  if (!kind) return undefined;
  const sentence = sentenceOfToken(document, last);
  if (isCapital(tokens[last + 1]) && last < sentence.last) return undefined;
  const first = nameStart(tokens, last, sentence.first);
  return first < last ? { first, last, kind } : undefined;
}

/** `Tour de Foo`, `Giro d’Foo`, `Storm Foo` */
function nameBeginningAt(document: ArticleDocument, first: number): EventName | undefined {
  const { tokens } = document;
  const head = tokens[first]?.lower ?? '';
  const next = tokens[first + 1];
  if (STORM_NOUNS.has(head)) {
    const isName = isCapital(next) && !NO_STORM_BEHIND.has(next?.lower ?? '');
    return isName && !isCapital(tokens[first + 2])
      ? { first, last: first + 1, kind: 'storm' }
      : undefined;
  }
  if (!EVENT_NOUNS_IN_FRONT.has(head) || next === undefined) return undefined;
  if (/^d['’]\p{Lu}/u.test(next.text)) return { first, last: first + 1, kind: 'event' };
  if (next.capital || !(next.lower === 'of' || PARTICLES_IN_AN_ARTICLE.has(next.lower)))
    return undefined;
  const from = tokens[first + 2]?.lower === 'the' ? first + 3 : first + 2;
  let last = from;
  while (isCapital(tokens[last + 1]) && last < from + 3) last++;
  if (!isCapital(tokens[from])) return undefined;
  return { first, last, kind: head === 'treaty' ? 'treaty' : 'event' };
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && token.quotation < 0;
}

function nameStart(tokens: readonly Token[], last: number, limit: number): number {
  let first = last;
  for (let index = last - 1; index >= Math.max(limit, last - 8); index--) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) break;
    if (isCapital(token) && (!FUNCTION_WORDS.has(token.lower) || token.text === 'New'))
      first = index;
    else if (
      !(SMALL_WORDS_OF_AN_EVENT.has(token.lower) && index > limit) &&
      !/^\d{4}$/.test(token.text)
    )
      break;
  }
  return first;
}
