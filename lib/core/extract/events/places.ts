import { MONTHS, WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import {
  BUILDING_NOUNS,
  NO_PLACE_WORDS,
  PLACE_PREPOSITIONS,
} from '../../lexicon/english/event-words.ts';
import { ARTICLES, ARTICLES_AND_I } from '../../lexicon/english/function-words.ts';
import { CHAMBERS } from '../../lexicon/english/organization-words.ts';
import { isNamed } from '../grammar/mentions-at.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../records/document.ts';
import type { FoundPlace } from '../records/event.ts';
import type { PersonMention } from '../records/person.ts';

/**
 * Finds the places named by `in …`, `at …` or `near …` among the tokens first…last. The most precise comes first: a
 * venue before the place where it stands. A venue may have one lower-case word inside its name. A comma may join the
 * two (`in Foo, Bar` gives both).
 *
 * Known gaps: places after other prepositions and in lower case.
 */
export function findPlaces(
  document: ArticleDocument,
  first: number,
  last: number,
  mentions: readonly PersonMention[],
): FoundPlace[] {
  const { tokens } = document;
  const found: FoundPlace[] = [];
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || !PLACE_PREPOSITIONS.has(token.lower)) continue;
    const place = placeAt(document, index + 1, last);
    if (!place) continue;
    if (isNamed(mentions, place.first, place.last)) continue;
    if (!found.some((other) => other.name === place.name)) found.push(place);
    index = place.last;
  }
  return found;
}

function placeAt(document: ArticleDocument, from: number, last: number): FoundPlace | undefined {
  const { tokens, text } = document;
  const limit = Math.min(last, sentenceOfToken(document, from).last);
  let first = from;
  if (ARTICLES.has(tokens[first]?.lower ?? '')) first++;
  if (!isPlaceWord(tokens[first])) return undefined;
  let end = first;
  for (let index = first + 1; index <= limit; index++) {
    if (isPlaceWord(tokens[index])) end = index;
    // One lower-case word inside a venue's name: “the Foo presidential Palace”.
    else if (
      tokens[index]?.kind === 'word' &&
      !tokens[index]?.capital &&
      isPlaceWord(tokens[index + 1]) &&
      index + 1 <= limit &&
      BUILDING_NOUNS.has(tokens[index + 1]?.lower ?? '')
    ) {
      end = ++index;
    } else break;
  }
  const after = tokens[end + 1];
  if (after?.kind === 'possessive' || after?.lower === 'time') return undefined;
  const head = tokens[end]?.lower ?? '';
  if (NO_PLACE_WORDS.test(head)) return undefined;
  // “the House” is a chamber, but “the White House” is a place.
  if (first === end && CHAMBERS.has(head)) return undefined;
  return { name: text.slice(tokens[first]?.start, tokens[end]?.end), first, last: end };
}

function isPlaceWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.quotation >= 0 || !token.capital) return false;
  return (
    !MONTHS.includes(token.lower) &&
    !WEEKDAYS.includes(token.lower) &&
    !ARTICLES_AND_I.has(token.lower)
  );
}
