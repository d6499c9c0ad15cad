import type { EventRecord, PersonRecord } from '../records/data-record.ts';

/** Writes people and events as Popolo (https://www.popoloproject.com/specs/). Organisations get ids by their names. */
export function writePopolo(
  people: readonly PersonRecord[],
  events: readonly EventRecord[] = [],
): string {
  const parts = createPopoloParts();
  const memberships = people.flatMap(parts.memberships);
  const popolo = {
    persons: people.map(parts.person),
    memberships,
    events: events.map(parts.event),
    ...parts.named(),
  };
  return `${JSON.stringify(popolo, null, 1)}\n`;
}

/** The parts of a file, of which only the names of organisations and areas are held until its end. */
export interface PopoloParts {
  person(person: PersonRecord): object;
  memberships(person: PersonRecord): object[];
  event(event: EventRecord): object;
  /** what the memberships so far refer to */
  named(): { organizations: object[]; areas: object[] };
}

export function createPopoloParts(): PopoloParts {
  const organizations = new Map<string, string>();
  const areas = new Map<string, string>();
  const idIn = (map: Map<string, string>, kind: string, name: string): string => {
    const id = map.get(name) ?? `${kind}-${map.size + 1}`;
    map.set(name, id);
    return id;
  };
  const list = (map: ReadonlyMap<string, string>) => [...map].map(([name, id]) => ({ id, name }));
  return {
    person: writePerson,
    memberships: ({ key, roles }) =>
      roles.map(({ title, organization, place, party, from, to }) => ({
        person_id: key,
        role: title,
        ...(organization
          ? { organization_id: idIn(organizations, 'organization', organization) }
          : {}),
        ...(party ? { on_behalf_of_id: idIn(organizations, 'organization', party) } : {}),
        ...(place ? { area_id: idIn(areas, 'area', place) } : {}),
        ...(from ? { start_date: from } : {}),
        ...(to ? { end_date: to } : {}),
      })),
    event: writeEvent,
    named: () => ({ organizations: list(organizations), areas: list(areas) }),
  };
}

const writeEvent = ({ key, name, from, to, description, places }: EventRecord) => ({
  id: key,
  name,
  ...(from ? { start_date: from } : {}),
  ...(to ? { end_date: to } : {}),
  ...(description ? { description } : {}),
  ...(places[0] ? { location: places[0] } : {}),
});

const writePerson = ({ key, name, aliases, ids, born, died, description, url }: PersonRecord) => ({
  id: key,
  name,
  other_names: aliases.map((alias) => ({ name: alias })),
  identifiers: Object.entries(ids).map(([scheme, identifier]) => ({ scheme, identifier })),
  ...(born ? { birth_date: born } : {}),
  ...(died ? { death_date: died } : {}),
  ...(description ? { summary: description } : {}),
  ...(url ? { links: [{ url }] } : {}),
});
