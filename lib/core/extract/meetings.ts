import { AUXILIARIES, PREPOSITIONS } from './data/words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from './document.ts';
import type { DraftEvent } from './draft-event.ts';
import type { People, PersonMention } from './people.ts';
import { findPlaces } from './places.ts';

const MEETING_NOUNS =
  /^(meeting|talks|summit|conversation|call|encounter|visit|lunch|dinner|debate)$/;
const MEETING_VERBS = /^(met|meets|convened|convenes|conferred|confers)$/;
/** `held talks with`, `sat down with` */
const MEETING_PHRASES = [
  ['held', 'talks'],
  ['holds', 'talks'],
  ['held', 'a', 'meeting'],
  ['sat', 'down'],
  ['sits', 'down'],
];

/**
 * Finds meetings that the article describes without a name of their own:
 * `Doe’s meeting with Roe in Foo last month`, and `Doe met (with) Roe in Foo on Monday`. Two persons must be
 * named; the event is called by the article's own words, without the date. Negated, planned and hypothetical
 * meetings are left out. Knowingly misses meetings of unnamed sides and of states (`talks between A and B`).
 */
export function findMeetings(document: ArticleDocument, people: People): DraftEvent[] {
  const { tokens } = document;
  const outside = people.mentions.filter((mention) => (tokens[mention.first]?.quotation ?? 0) < 0);
  return outside.flatMap((mention) => {
    const sentence = sentenceOfToken(document, mention.first);
    const guests = outside.filter(
      (other) =>
        other.person !== mention.person &&
        other.first > mention.last &&
        other.last <= sentence.last,
    );
    const guest = guests[0];
    if (!guest) return [];
    const start =
      possessiveMeeting(document, mention, guest) ??
      verbalMeeting(document, mention, guest, sentence);
    if (start === undefined) return [];
    return [buildMeeting(document, start, mention, listedWith(document, guests), sentence, people)];
  });
}

/** `Doe’s (second) meeting with Roe` */
function possessiveMeeting(
  { tokens }: ArticleDocument,
  host: PersonMention,
  guest: PersonMention,
): number | undefined {
  if (tokens[host.last + 1]?.kind !== 'possessive') return undefined;
  for (let index = host.last + 2; index <= host.last + 4; index++) {
    if (!MEETING_NOUNS.test(tokens[index]?.lower ?? '')) continue;
    return tokens[index + 1]?.lower === 'with' && guest.phraseFirst === index + 2
      ? host.first
      : undefined;
  }
  return undefined;
}

/** `Doe met with Roe`, `Doe held talks with Roe`; the verb right behind the name. */
function verbalMeeting(
  { tokens }: ArticleDocument,
  host: PersonMention,
  guest: PersonMention,
  sentence: Sentence,
): number | undefined {
  const before = tokens[host.phraseFirst - 1];
  if (before && host.phraseFirst > sentence.first && PREPOSITIONS.has(before.lower))
    return undefined;
  let verb = host.last + 1;
  while (/ly$|^(also|then|later|has|have|had)$/.test(tokens[verb]?.lower ?? '')) verb++;
  let last = verb;
  if (!MEETING_VERBS.test(tokens[verb]?.lower ?? '')) {
    const phrase = MEETING_PHRASES.find((words) =>
      words.every((word, at) => tokens[verb + at]?.lower === word),
    );
    if (!phrase) return undefined;
    last = verb + phrase.length - 1;
  }
  if (AUXILIARIES.has(tokens[last]?.lower ?? '')) return undefined;
  const next = tokens[last + 1]?.lower === 'with' ? last + 2 : last + 1;
  return guest.phraseFirst === next ? host.phraseFirst : undefined;
}

/** The first guest and those listed with it: `with Roe, Poe and Moe`. */
function listedWith(
  { tokens }: ArticleDocument,
  guests: readonly PersonMention[],
): PersonMention[] {
  const listed: PersonMention[] = [];
  for (const guest of guests) {
    const previous = listed[listed.length - 1];
    if (previous) {
      const between = tokens
        .slice(previous.last + 1, guest.phraseFirst)
        .map((token) => token.lower);
      if (!/^(,|and|, and)$/.test(between.join(' '))) break;
    }
    listed.push(guest);
  }
  return listed;
}

function buildMeeting(
  document: ArticleDocument,
  first: number,
  host: PersonMention,
  guests: readonly PersonMention[],
  sentence: Sentence,
  people: People,
): DraftEvent {
  const { tokens, text, dates } = document;
  const guestLast = guests[guests.length - 1]?.last ?? host.last;
  const stop = clauseEnd(document, guestLast + 1, sentence);
  const places = findPlaces(document, guestLast + 1, stop, people.mentions).slice(0, 2);
  const placeLast = places.reduce((last, place) => Math.max(last, place.last), guestLast);
  const start = tokens[first]?.start ?? 0;
  const nameEnd = tokens[placeLast]?.end ?? 0;
  const stopEnd = tokens[stop]?.end ?? nameEnd;
  const date = dates.find(
    (one) => one.start >= (tokens[guestLast]?.end ?? 0) && one.end <= stopEnd,
  );
  const event: DraftEvent = {
    kind: 'described',
    name: text.slice(start, nameEnd),
    isMeeting: true,
    places,
    participants: [host.person, ...guests.map((guest) => guest.person)],
    provenance: [{ start, end: Math.max(nameEnd, date?.end ?? 0) }],
  };
  if (date) event.date = date.value;
  return event;
}

/** The last token of the clause: before the next comma, subordinator or stop. */
function clauseEnd({ tokens }: ArticleDocument, from: number, sentence: Sentence): number {
  for (let index = from; index <= sentence.last; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[.;:—–]$/.test(token.text)) return index - 1;
    if (/^(as|while|after|before|because|who|which|that|but|to|when)$/.test(token.lower))
      return index - 1;
  }
  return sentence.last;
}

/**
 * Dates meetings by later sentences that name them again with “the”: `The Foo meeting on Thursday …` gives
 * the day of the one meeting that the article has placed in Foo, unless it has another. The words become
 * part of its provenance.
 */
export function dateMeetings(document: ArticleDocument, events: readonly DraftEvent[]): void {
  const { tokens, dates } = document;
  tokens.forEach((token, noun) => {
    if (token.quotation >= 0 || !MEETING_NOUNS.test(token.lower)) return;
    const place = tokens[noun - 1];
    if (!place?.capital || tokens[noun - 2]?.lower !== 'the') return;
    const at = tokens[noun + 1]?.lower === 'on' ? noun + 2 : noun + 1;
    const date = dates.find((one) => one.start === tokens[at]?.start);
    if (!date) return;
    const there = events.filter(
      (event) =>
        event.isMeeting &&
        event.kind === 'described' &&
        event.places.some((known) => known.name === place.text),
    );
    const meeting = there[0];
    if (there.length !== 1 || !meeting || (meeting.date && meeting.date !== date.value)) return;
    meeting.date = date.value;
    meeting.provenance.push({ start: tokens[noun - 2]?.start ?? 0, end: date.end });
  });
}
