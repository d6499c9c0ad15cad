import {
  AT_OR_DURING,
  BESIDE_AN_EVENT,
  FORUM_NOUNS,
  SIGNED_BEHIND,
  VERBS_OF_SIGNING,
} from '../../../lexicon/english/event-words.ts';
import type { IsoDate } from '../../../model.ts';
import { dateAround, datesWithin, dateUntil } from '../../grammar/dates-at.ts';
import { mentionsWithin } from '../../grammar/mentions-at.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
} from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import type { People } from '../../records/person.ts';
import { findPlaces } from '../places.ts';
import type { EventName } from './event-names.ts';
import { eventGuests } from './guests.ts';

/** Most tokens between such a verb and the treaty's name after it. */
const VERB_REACH = 4;

/** What the article says about the event at one of its mentions. Undefined if that is too little for its kind. */
export function readEvent(
  document: ArticleDocument,
  people: People,
  name: EventName,
): DraftEvent | undefined {
  const { tokens, text } = document;
  const { first, last, kind } = name;
  const sentence = sentenceOfToken(document, last);
  const here = mentionsWithin(people.mentions, sentence.first, sentence.last);
  const behind = linkedTo(document, name, sentence);
  const places = kind === 'treaty' ? [] : findPlaces(document, last + 1, behind, here);
  const date = dateOf(document, name, behind);
  if (kind === 'treaty' && !(date && isConcluded(tokens, name, behind))) return undefined;
  if (kind === 'day' && !(date && places.length > 0)) return undefined;
  let start = tokens[first]?.start ?? 0;
  let end = tokens[last]?.end ?? 0;
  for (const place of places) end = Math.max(end, tokens[place.last]?.end ?? end);
  if (date) {
    end = Math.max(end, date.end);
    start = Math.min(start, date.start);
  }
  const participants = eventGuests(document, sentence, first, here);
  // `the Foo Policy Forum in Bar` may be an institute.
  const isInstitute = FORUM_NOUNS.has(tokens[last]?.lower ?? '');
  if (isInstitute && !date && participants.length === 0) return undefined;
  return {
    kind: 'named',
    name: text.slice(tokens[first]?.start, tokens[last]?.end),
    isMeeting: kind === 'meeting',
    places,
    participants,
    provenance: [{ start, end }],
    ...(date ? { date: date.value } : {}),
  };
}

/** The last token that belongs to the name: dates and places, joined only by small words. */
function linkedTo(
  document: ArticleDocument,
  { last, kind }: EventName,
  sentence: Sentence,
): number {
  const { tokens } = document;
  let end = last;
  for (let index = last + 1; index <= sentence.last; index++) {
    const token = tokens[index] as Token;
    const isDate = dateAround(document, token) !== undefined;
    const isPlace = token.capital || (tokens[index + 1]?.capital && tokens[index - 1]?.capital);
    const isLink =
      BESIDE_AN_EVENT.test(token.lower) || (kind === 'treaty' && SIGNED_BEHIND.has(token.lower));
    if (token.quotation >= 0 || !(isDate || isPlace || isLink)) break;
    end = index;
  }
  return end;
}

/** The date after the name, before it (`on Thursday at the Foo Summit`, `Thursday’s Foo Summit`), or the year in it. */
function dateOf(
  document: ArticleDocument,
  { first, last }: EventName,
  behind: number,
): { value: IsoDate; start: number; end: number } | undefined {
  const { tokens } = document;
  const from = tokens[last]?.end ?? 0;
  const to = tokens[behind]?.end ?? 0;
  const after = datesWithin(document, { start: from + 1, end: to })[0];
  if (after) return after;
  let before = first - 1;
  if (tokens[before]?.kind === 'possessive') before--;
  else {
    if (tokens[before]?.lower === 'the') before--;
    if (!AT_OR_DURING.has(tokens[before]?.lower ?? '')) before = -1;
    else before--;
  }
  const end = tokens[before]?.end;
  const ahead = dateUntil(document, end);
  if (ahead) return ahead;
  const year = tokens[first];
  return year && /^\d{4}$/.test(year.text)
    ? { value: year.text, start: year.start, end: year.end }
    : undefined;
}

/** `signed the Foo Accord on Monday`, `the Foo Act was passed in 2019`, `the Foo Treaty of 1920` */
function isConcluded(
  tokens: readonly Token[],
  { first, last }: EventName,
  behind: number,
): boolean {
  const around = [
    ...tokens.slice(Math.max(0, first - VERB_REACH), first),
    ...tokens.slice(last + 1, behind + 1),
  ];
  const isOwn = around.some(
    ({ lower, quotation }) => quotation < 0 && VERBS_OF_SIGNING.test(lower),
  );
  return (
    isOwn || (tokens[last + 1]?.lower === 'of' && /^\d{4}$/.test(tokens[last + 2]?.text ?? ''))
  );
}
