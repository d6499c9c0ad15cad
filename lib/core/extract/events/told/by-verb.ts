import {
  LINKS_OF_A_FATE,
  LOOSE_ENDS_OF_AN_EVENT,
  STARTS_WITH_A_PREPOSITION,
} from '../../../lexicon/english/event-words.ts';
import { ADVERB } from '../../../lexicon/english/function-words.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import type { People } from '../../records/person.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Scene } from '../../records/scene.ts';
import { clauseEndBehind, datesAmong, frontedDate, type PlacedDate } from '../clause.ts';
import { joinPassages, mayBeOneDate, moreExact } from '../join.ts';
import { findPlaces } from '../places.ts';
import { type EventSubject, subjectOfVerb } from './subject-of-verb.ts';
import { findVerbGroups, type VerbGroup } from './verb-groups.ts';

/** Longest distance, in tokens, at which the subject is included in the passage of its verb. */
const MAX_SUBJECT = 20;

/** Longest title, in UTF-16 units. A longer one is cut after the date or after the first words of the verb. */
const MAX_TITLE = 110;

/**
 * Finds what people did or what happened to them, at a time that the clause gives: `Doe was elected president on
 * Sunday`, `Doe, who died in 2009`, `On Friday, he signed the treaty in Foo`. The title is the person's name and the
 * article's words without the date, in the past tense or with “will”. Mentions of one person and verb are one event if
 * their dates agree.
 *
 * Known gaps: events without a date, people described only by an office, and the dates of crimes (`convicted of theft
 * in 2015`).
 */
export function findEventsByVerb(
  scene: Scene,
  people: People,
  pronouns: ArticleReading['pronouns'],
): DraftEvent[] {
  const { document } = scene;
  const events = new Map<string, DraftEvent[]>();
  for (const group of findVerbGroups(document)) {
    const subject = subjectOfVerb(scene, people, pronouns, group.first, group.sentence);
    const event = subject && readEvent(document, people, group, subject);
    if (!event) continue;
    const key = `${subject.person.id} ${group.verb.past}`;
    const known = events.get(key) ?? [];
    const at = known.findIndex((other) => agree(other.date, event.date));
    if (known[at]) known[at] = joinTold(known[at], event);
    else known.push(event);
    events.set(key, known);
  }
  return [...events.values()].flat();
}

function readEvent(
  document: ArticleDocument,
  people: People,
  group: VerbGroup,
  subject: EventSubject,
): DraftEvent | undefined {
  const { tokens } = document;
  const { sentence, verb } = group;
  const end = clauseEndBehind(document, group.last, sentence);
  const behind = datesAmong(document, group.last + 1, end).find(
    (date) => !verb.isLegal || !isOfDeed(document, group, date),
  );
  const date =
    behind ??
    dateBefore(document, subject.first, group) ??
    frontedDate(document, sentence, subject.first);
  if (!date) return undefined;
  const places = findPlaces(document, group.last + 1, end, people.mentions).slice(0, 2);
  const last = places.reduce((most, place) => Math.max(most, place.last), group.last);
  // Between a distant subject and its verb there are other verbs.
  const isNear = group.first - subject.first <= MAX_SUBJECT;
  const from = isNear ? Math.min(subject.first, date.first) : group.first;
  const dateLast = tokenAtOrAfter(tokens, date.date.end) - 1;
  const to = Math.max(last, dateLast, group.last);
  return {
    kind: 'described',
    name: titleOf(document, group, subject, behind, end),
    isMeeting: false,
    places,
    participants: [subject.person],
    date: date.date.value,
    provenance: [{ start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 }],
  };
}

/** `Doe on Friday was elected`: the date must stand right before the verb, or it belongs to another verb. */
function dateBefore(
  document: ArticleDocument,
  subjectFirst: number,
  { core, first }: VerbGroup,
): PlacedDate | undefined {
  const date = datesAmong(document, subjectFirst, core - 1).at(-1);
  if (!date) return undefined;
  const behind = tokenAtOrAfter(document.tokens, date.date.end);
  const isBeside = document.tokens
    .slice(behind, first)
    .every((token) => token.text === ',' || ADVERB.test(token.lower));
  return isBeside ? date : undefined;
}

/** `convicted of theft in 2015`: the words between verb and date say what the sentence was for. */
function isOfDeed({ tokens }: ArticleDocument, group: VerbGroup, date: PlacedDate): boolean {
  return tokens.slice(group.last + 1, date.first).some((token) => LINKS_OF_A_FATE.has(token.lower));
}

/** The name, the verb in the past tense or with “will”, and the words after it without the date. */
function titleOf(
  { tokens, text }: ArticleDocument,
  { verb, core, last, isAhead }: VerbGroup,
  { person }: EventSubject,
  date: PlacedDate | undefined,
  end: number,
): string {
  const words = (from: number, to: number): string =>
    from > to ? '' : text.slice(tokens[from]?.start, tokens[to]?.end).replace(/\s+/g, ' ');
  const form = isAhead
    ? `will ${verb.passive ? 'be ' : ''}${verb.base}`
    : `${verb.passive ? 'was ' : ''}${verb.past}`;
  const head = [person.name, form, words(core + 1, last)].filter((part) => part !== '').join(' ');
  const dateLast = date ? tokenAtOrAfter(tokens, date.date.end) - 1 : end;
  const object = words(last + 1, date ? date.first - 1 : end);
  const rest = date ? words(dateLast + 1, end) : '';
  // After the date, only the place and the reason still read well with the words before it.
  const tail = STARTS_WITH_A_PREPOSITION.test(rest) ? rest : '';
  const ends = [[object, tail].filter((part) => part !== '').join(' '), object].map(cutLooseEnd);
  return head + (ends.find((words) => head.length + words.length <= MAX_TITLE) ?? '');
}

/** Takes off the words that cannot end a title. What is left begins with a space. */
function cutLooseEnd(words: string): string {
  const left = ['', ...words.split(' ')];
  while (LOOSE_ENDS_OF_AN_EVENT.has(left.at(-1) ?? '')) left.pop();
  return left.join(' ').trimEnd();
}

const agree = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && mayBeOneDate(a, b);

/** Keeps the more precise date and the places that came first. */
function joinTold(event: DraftEvent, other: DraftEvent): DraftEvent {
  const date = moreExact(event.date, other.date);
  return {
    ...event,
    ...(date ? { date } : {}),
    places: event.places.length === 0 ? other.places : event.places,
    provenance: joinPassages(event.provenance, other.provenance),
  };
}
