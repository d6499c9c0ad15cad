import { FUNCTION_WORDS } from './data/words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken, type Token } from './document.ts';
import type { DraftEvent } from './draft-event.ts';
import type { People, Person, PersonMention } from './people.ts';
import { findPlaces } from './places.ts';

/** The word that ends the name of an event. */
const EVENT_HEADS =
  /^(summit|conference|forum|convention|festival|games|olympics|cup|championship|championships|marathon|fair|expo|biennale|referendum|elections?|primary|inquiry|trial|hearings?|war|battle|uprising|revolution|earthquake|hurricane|meeting|gala|awards|ceremony|talks|dialogue|rally|symposium|tournament|regatta)$/;

const MEETING_HEADS = /^(summit|conference|forum|meeting|talks|dialogue|convention|symposium)$/;

/** Words of an event's name in lower case, between capitals. */
const JOINERS = /^(of|the|for|on|and|de)$/;

/** Words that may lie between an event's name and its date and places. */
const LINKS =
  /^(,|in|at|near|from|to|on|of|the|a|this|next|last|which|that|is|was|will|be|being|held|opens|opened|starts|started|begins|began|takes|took|place|due|set|scheduled|for)$/;

/** Words that say of persons that they were at the event that follows. */
const ATTENDANCE =
  /^(attend|attends|attended|attending|opened|opens|opening|addressed|addressing|hosted|hosting|chaired|chairing|joined|joining|met|meets|meeting|spoke|speaking|arrived|arrives|arriving|arrival|visited|led|leads)$/;

/**
 * Finds events with a proper name: capitals that end in the word for a kind of event (`Coast Climate
 * Summit`), with the date and places directly behind the name, linked by small words alone. An event needs one of
 * them, or a participant; a bare name says nothing. In a caption everyone named is a participant, since a
 * picture shows who was there; elsewhere persons before a verb of attendance (`Doe opened the Foo Forum`).
 * Names inside quotations are no events. Knowingly misses events named without such a word (`Davos`).
 */
export function findNamedEvents(document: ArticleDocument, people: People): DraftEvent[] {
  const { tokens, text } = document;
  const events: DraftEvent[] = [];
  tokens.forEach((token, last) => {
    if (!token.capital || token.quotation >= 0 || !EVENT_HEADS.test(token.lower)) return;
    const sentence = sentenceOfToken(document, last);
    if (isCapital(tokens[last + 1]) && last < sentence.last) return;
    const first = nameStart(tokens, last, sentence.first);
    if (first >= last) return;
    const name = text.slice(tokens[first]?.start, token.end);
    // Capitals throughout are a headline's shouting, not a name.
    if (name === name.toUpperCase()) return;
    const same = events.find((event) => event.name === name);
    const draft = readEvent(document, people, sentence, first, last, name);
    if (!same) events.push(draft);
    else absorb(same, draft);
  });
  return events.filter(
    (event) => event.date || event.places.length > 0 || event.participants.length > 0,
  );
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
    else if (!(JOINERS.test(token.lower) && index > limit) && !/^\d{4}$/.test(token.text)) break;
  }
  return first;
}

function readEvent(
  document: ArticleDocument,
  people: People,
  sentence: Sentence,
  first: number,
  last: number,
  name: string,
): DraftEvent {
  const { tokens, dates } = document;
  const start = tokens[first]?.start ?? 0;
  let end = tokens[last]?.end ?? 0;
  const here = people.mentions.filter(
    (mention) => mention.first >= sentence.first && mention.last <= sentence.last,
  );
  const behind = linkedTo(document, last, sentence);
  const places = findPlaces(document, last + 1, behind, here);
  const date = dates.find((one) => one.start > start && one.end <= (tokens[behind]?.end ?? 0));
  for (const place of places) end = Math.max(end, tokens[place.last]?.end ?? end);
  if (date) end = Math.max(end, date.end);
  const event: DraftEvent = {
    kind: 'named',
    name,
    isMeeting: MEETING_HEADS.test(tokens[last]?.lower ?? ''),
    places,
    participants: participantsOf(document, sentence, first, here),
    provenance: [{ start, end }],
  };
  if (date) event.date = date.value;
  return event;
}

/** The last token of what belongs to the name: dates and places, linked by nothing but small words. */
function linkedTo({ tokens, dates }: ArticleDocument, last: number, sentence: Sentence): number {
  let end = last;
  for (let index = last + 1; index <= sentence.last; index++) {
    const token = tokens[index] as Token;
    const isDate = dates.some((date) => date.start <= token.start && token.end <= date.end);
    const isPlace = token.capital || (tokens[index + 1]?.capital && tokens[index - 1]?.capital);
    if (token.quotation >= 0 || !(isDate || isPlace || LINKS.test(token.lower))) break;
    end = index;
  }
  return end;
}

function participantsOf(
  { tokens, blocks }: ArticleDocument,
  sentence: Sentence,
  eventFirst: number,
  here: readonly PersonMention[],
): Person[] {
  const isCaption = blocks[sentence.block]?.kind === 'caption';
  const before = here.filter(
    (mention) => mention.last < eventFirst && (tokens[mention.first]?.quotation ?? 0) < 0,
  );
  const attends = tokens
    .slice(before[0]?.last ?? eventFirst, eventFirst)
    .some((token) => ATTENDANCE.test(token.lower) && token.quotation < 0);
  if (!isCaption && !attends) return [];
  return [
    ...new Set(
      before
        .filter((mention) => tokens[mention.last + 1]?.kind !== 'possessive')
        .map((mention) => mention.person),
    ),
  ];
}

function absorb(event: DraftEvent, other: DraftEvent): void {
  if (!event.date && other.date) event.date = other.date;
  for (const place of other.places) {
    if (!event.places.some((known) => known.name === place.name)) event.places.push(place);
  }
  for (const person of other.participants) {
    if (!event.participants.includes(person)) event.participants.push(person);
  }
  event.provenance.push(...other.provenance);
}
