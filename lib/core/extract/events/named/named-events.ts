import { WEATHER_WORDS } from '../../../lexicon/english/event-words.ts';
import type { IsoDate } from '../../../model.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { DraftEvent } from '../../records/event.ts';
import type { People } from '../../records/person.ts';
import { joinPassages, joinPersons, joinPlaces, mayBeOneDate, moreExact } from '../join.ts';
import { type EventName, findEventNames } from './event-names.ts';
import { readEvent } from './read-named-event.ts';

/**
 * Finds events with a proper name (`event-names.ts`). Date and places may follow the name directly, joined only by
 * small words. A date may also precede it directly (`on Thursday at the Foo Summit`).
 *
 * An event needs a date, a place or a participant, because a bare name says nothing. Storms are the exception. A treaty
 * or act needs a date and a verb of signing or passing (`the Foo Accord was signed in April`). A “day” needs a date and
 * a place. Names inside quotations don't count.
 *
 * Known gaps: events named without such a word (`Davos`).
 */
export function findNamedEvents(document: ArticleDocument, people: People): DraftEvent[] {
  const events: NamedEvent[] = [];
  const placeOf = new Map<string, number>();
  // “Hurricane Jane” may be somebody's nickname.
  const isPerson = ({ last }: EventName) =>
    people.persons.some(({ name }) => name.split(' ').includes(document.tokens[last]?.text ?? ''));
  for (const name of findEventNames(document)) {
    if (name.kind === 'storm' && (isPerson(name) || !WEATHER_WORDS.test(document.text))) continue;
    const draft = readEvent(document, people, name);
    if (!draft) continue;
    const at = placeOf.get(draft.name) ?? events.length;
    const same = events[at];
    placeOf.set(draft.name, at);
    if (!same) events.push({ event: draft, mayBeBare: name.kind === 'storm' });
    else if (areOneTime(same.event.date, draft.date))
      events[at] = { ...same, event: joinNamed(same.event, draft) };
  }
  return events
    .filter(
      ({ event, mayBeBare }) =>
        mayBeBare || event.date || event.places.length > 0 || event.participants.length > 0,
    )
    .map(({ event }) => event);
}

interface NamedEvent {
  readonly event: DraftEvent;
  /** its name alone is worth keeping */
  readonly mayBeBare: boolean;
}

/** Whether two dates may be the same, or both are missing. The Foo Summit of another year is another event. */
function areOneTime(a: IsoDate | undefined, b: IsoDate | undefined): boolean {
  return a === undefined || b === undefined || mayBeOneDate(a, b);
}

function joinNamed(event: DraftEvent, other: DraftEvent): DraftEvent {
  const date = moreExact(event.date, other.date);
  return {
    ...event,
    ...(date ? { date } : {}),
    places: joinPlaces(event.places, other.places),
    participants: joinPersons(event.participants, other.participants),
    provenance: joinPassages(event.provenance, other.provenance),
  };
}
