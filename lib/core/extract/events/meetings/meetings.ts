import type { FoundDate } from '../../../dates/calendar.ts';
import { ARTICLES } from '../../../lexicon/english/function-words.ts';
import {
  ENDS_OF_A_MEETING,
  MEETING_NOUNS,
  MEETING_VERBS,
} from '../../../lexicon/english/meeting-words.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { DraftEvent, FoundPlace } from '../../records/event.ts';
import type { People } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';
import { datesAmong, frontedDate } from '../clause.ts';
import { findPlaces } from '../places.ts';
import { type MeetingSides, possessiveSides, sidesBetween, verbalSides } from './sides.ts';

/**
 * Finds meetings that have no name of their own: `Doe’s meeting with Roe in Foo last month`, `Doe met (with) Roe in Foo
 * on Monday`, `talks between Doe and Roe`. Future ones (`will meet`) need a date. Two people must be named. Negated and
 * possible meetings are left out.
 *
 * The title is in the article's own words, without the date. If these are split up or begin with “he”, the title is the
 * names and the words between them.
 *
 * Known gaps: meetings of unnamed sides and of states (`talks between A and B`).
 */
export function findMeetings(
  scene: Scene,
  people: People,
  pronouns: ArticleReading['pronouns'],
): DraftEvent[] {
  const { document } = scene;
  const { tokens, sentences } = document;
  const outside = Map.groupBy(
    people.mentions.filter((mention) => (tokens[mention.first]?.quotation ?? 0) < 0),
    (mention) => tokens[mention.first]?.sentence,
  );
  return sentences.flatMap((sentence, place) => {
    const here = (outside.get(place) ?? []).filter((mention) => mention.last <= sentence.last);
    // A meeting needs a guest, with at least a pronoun before it.
    if (here.length === 0) return [];
    const found: MeetingSides[] = [];
    for (let index = sentence.first; index <= sentence.last; index++) {
      const token = tokens[index];
      if (!token || token.quotation >= 0 || !tellsMeeting(token.lower)) continue;
      if (token.capital && index > sentence.first) continue;
      const sides =
        possessiveSides(document, index, here, sentence) ??
        sidesBetween(document, index, here, sentence) ??
        verbalSides(scene, people, pronouns, index, here, sentence);
      if (sides) found.push(sides);
    }
    return found.flatMap((sides) => buildMeeting(document, people, sides) ?? []);
  });
}

function tellsMeeting(word: string): boolean {
  return MEETING_NOUNS.has(word) || MEETING_VERBS.has(word);
}

function buildMeeting(
  document: ArticleDocument,
  people: People,
  sides: MeetingSides,
): DraftEvent | undefined {
  const { tokens, text } = document;
  const { first, last, sentence } = sides;
  const stop = clauseEnd(document, last + 1, sentence);
  const places = findPlaces(document, last + 1, stop, people.mentions).slice(0, 2);
  const placeLast = places.reduce((most, place) => Math.max(most, place.last), last);
  const start = tokens[first]?.start ?? 0;
  const nameEnd = tokens[placeLast]?.end ?? 0;
  const date = (
    datesAmong(document, last + 1, stop)[0] ??
    datesAmong(document, first, last).at(-1) ??
    frontedDate(document, sentence, first)
  )?.date;
  if ((sides.isAhead || sides.isLoose) && !date) return undefined;
  return {
    kind: 'described',
    name: titleOf(document, sides, places, date) ?? text.slice(start, nameEnd),
    isMeeting: true,
    places,
    participants: [...new Set([sides.host, ...sides.guests])],
    provenance: [
      { start: Math.min(start, date?.start ?? start), end: Math.max(nameEnd, date?.end ?? 0) },
    ],
    ...(date ? { date: date.value } : {}),
  };
}

/**
 * The names, the verb and the words for the place, without a date between them. Undefined if the article's own words
 * are the title.
 */
function titleOf(
  { tokens, text }: ArticleDocument,
  { title: given, first, last }: MeetingSides,
  places: readonly FoundPlace[],
  date: FoundDate | undefined,
): string | undefined {
  const place = places[0];
  const placeStart = tokens[place?.first ?? -1]?.start ?? 0;
  const isParted =
    date !== undefined && date.start > (tokens[last]?.end ?? 0) && date.end < placeStart;
  const title =
    given ?? (isParted ? text.slice(tokens[first]?.start, tokens[last]?.end) : undefined);
  if (title === undefined || !place) return title;
  const placeLast = places.at(-1)?.last ?? place.last;
  // Including its preposition and article: `at the | Elm Hotel`.
  const article = ARTICLES.has(tokens[place.first - 1]?.lower ?? '') ? 1 : 0;
  return `${title} ${text.slice(tokens[place.first - 1 - article]?.start, tokens[placeLast]?.end)}`;
}

/** The last token of the clause: before the next comma, subordinator or stop. */
function clauseEnd({ tokens }: ArticleDocument, from: number, sentence: Sentence): number {
  for (let index = from; index <= sentence.last; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[.;:—–]$/.test(token.text)) return index - 1;
    if (ENDS_OF_A_MEETING.has(token.lower)) return index - 1;
  }
  return sentence.last;
}
