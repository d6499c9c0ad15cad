import type { FoundDate } from '../../dates/calendar.ts';
import { LIMITS_OF_TIME_WITHOUT_FOR } from '../../lexicon/english/date-words.ts';
import { BETWEEN_EVENT_AND_PLACE } from '../../lexicon/english/event-words.ts';
import { ARTICLES } from '../../lexicon/english/function-words.ts';
import { dateAround, datesWithin, dateUntil } from '../grammar/dates-at.ts';
import { type ArticleDocument, type Sentence, tokenAtOrAfter } from '../records/document.ts';
import type { FoundPlace } from '../records/event.ts';
import { findPlaces } from './places.ts';

/** The date and places right after a noun or name, joined to it only by small words. */
export interface Linked {
  date?: FoundDate;
  places: FoundPlace[];
  /** the last token of these, or of the noun itself */
  last: number;
}

/** Most lower-case words of a place after “at a”: `at a | paper mill`. */
const MAX_PLAIN = 3;

/**
 * What is linked to the noun that ends at token `last`: `the fire | at a mill in Foo on Monday`, `Doe’s visit | to Foo
 * in May`. Without a date after it, one right before its phrase counts (`Monday’s fire`). Any other word ends the
 * search, so the date of the sentence's verb is never taken.
 */
export function linkedBehind(
  document: ArticleDocument,
  first: number,
  last: number,
  sentence: Sentence,
): Linked {
  const { tokens } = document;
  let end = last;
  let plain = 0;
  for (let index = last + 1; index <= sentence.last; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0) break;
    const isDate = dateAround(document, token) !== undefined;
    const isLink =
      isDate ||
      (token.capital && token.kind === 'word') ||
      BETWEEN_EVENT_AND_PLACE.has(token.lower);
    const opensPlain = ARTICLES.has(tokens[index - 1]?.lower ?? '') || plain > 0;
    const isPlain = token.kind === 'word' && !token.capital && opensPlain && plain < MAX_PLAIN;
    if (!isLink && !isPlain) break;
    plain = isLink ? 0 : plain + 1;
    end = index;
  }
  const places = end > last ? findPlaces(document, last + 1, end, []).slice(0, 2) : [];
  const to = tokens[end]?.end ?? 0;
  const from = tokens[last]?.end ?? 0;
  const behind = datesWithin(document, { start: from, end: to }).find((date) =>
    isFree(document, date),
  );
  const isOwned = tokens[first - 1]?.kind === 'possessive';
  const owner = isOwned ? dateUntil(document, tokens[first - 1]?.start) : undefined;
  const date = behind ?? owner;
  const dateLast = behind ? tokenAtOrAfter(tokens, behind.end) - 1 : last;
  const reach = Math.max(dateLast, ...places.map((place) => place.last));
  return { ...(date ? { date } : {}), places, last: reach };
}

/** `by Friday` and `since May` don't say when an event happened. */
function isFree({ tokens }: ArticleDocument, date: FoundDate): boolean {
  const before = tokens[tokenAtOrAfter(tokens, date.start) - 1]?.lower ?? '';
  return !LIMITS_OF_TIME_WITHOUT_FOR.has(before);
}
