import { countOf, type FoundDate } from '../../dates/calendar.ts';
import { ENDS_OF_AN_EVENT_CLAUSE } from '../../lexicon/english/clause-words.ts';
import { LIMITS_OF_TIME, WORDS_BEFORE_A_DATE } from '../../lexicon/english/date-words.ts';
import { OPENS_AN_EVENT_OBJECT } from '../../lexicon/english/event-words.ts';
import { datesWithin } from '../grammar/dates-at.ts';
import { mainClauseStart } from '../grammar/main-clause.ts';
import { type ArticleDocument, type Sentence, tokenAtOrAfter } from '../records/document.ts';

/** Longest clause, in tokens. Words further after the verb belong to something else. */
const MAX_CLAUSE = 16;

/**
 * The last token that belongs to the verb that ends at `verb`. A mark, a subordinator or a second verb ends its clause.
 */
export function clauseEndBehind(
  { tokens }: ArticleDocument,
  verb: number,
  sentence: Sentence,
): number {
  const limit = Math.min(sentence.last, verb + MAX_CLAUSE);
  for (let index = verb + 1; index <= limit; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[.;:—–,()]$/.test(token.text)) return index - 1;
    // `resigned as mayor` has no clause of its own.
    const isOffice = token.lower === 'as' && index <= verb + 2;
    if (ENDS_OF_AN_EVENT_CLAUSE.has(token.lower) && !isOffice) return index - 1;
    // `and | was`, `to | cut`: the words of another verb, but not `sentenced to ten years`.
    const next = tokens[index + 1];
    if (token.lower === 'and' && !next?.capital) return index - 1;
    const isInfinitive =
      token.lower === 'to' && index > verb + 1 && next?.kind === 'word' && !next.capital;
    if (isInfinitive && !OPENS_AN_EVENT_OBJECT.has(next.lower) && Number.isNaN(countOf(next.lower)))
      return index - 1;
  }
  return limit;
}

/** A date with the token where it starts, its preposition included. */
export interface PlacedDate {
  date: FoundDate;
  first: number;
}

/** The dates among some tokens, outside quotations. `by Friday` and `since May` don't say when an event happened. */
export function datesAmong(document: ArticleDocument, first: number, last: number): PlacedDate[] {
  const { tokens } = document;
  const stretch = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
  return datesWithin(document, stretch).flatMap((date) => {
    let at = tokenAtOrAfter(tokens, date.start);
    if ((tokens[at]?.quotation ?? -1) >= 0) return [];
    while (at > first && WORDS_BEFORE_A_DATE.has(tokens[at - 1]?.lower ?? '')) at--;
    const before = tokens[at - 1]?.lower ?? '';
    return LIMITS_OF_TIME.has(before) ? [] : [{ date, first: at }];
  });
}

/** The date that opens a sentence and belongs to its main clause: `On Friday, Doe was elected`. */
export function frontedDate(
  document: ArticleDocument,
  sentence: Sentence,
  subjectFirst: number,
): PlacedDate | undefined {
  const main = mainClauseStart({ document }, sentence);
  if (main <= sentence.first || subjectFirst < main || subjectFirst > main + 3) return undefined;
  return datesAmong(document, sentence.first, main - 1)[0];
}
