import type { EventRecord, PersonRecord } from '../records/data-record.ts';

/** Writes people and events as Popolo (https://www.popoloproject.com/specs/). Organisations get ids by their names. */
export function writePopolo(
  people: readonly PersonRecord[],
  events: readonly EventRecord[] = [],
): string {
  const organizations = new Map<string, string>();
  const idOf = (name: string): string => {
    const id = organizations.get(name) ?? `organization-${organizations.size + 1}`;
    organizations.set(name, id);
    return id;
  };
  const areas = new Map<string, string>();
  const areaOf = (name: string): string => {
    const id = areas.get(name) ?? `area-${areas.size + 1}`;
    areas.set(name, id);
    return id;
  };
  const memberships = people.flatMap(({ key, roles }) =>
    roles.map(({ title, organization, place, party, from, to }) => ({
      person_id: key,
      role: title,
      ...(organization ? { organization_id: idOf(organization) } : {}),
      ...(party ? { on_behalf_of_id: idOf(party) } : {}),
      ...(place ? { area_id: areaOf(place) } : {}),
      ...(from ? { start_date: from } : {}),
      ...(to ? { end_date: to } : {}),
    })),
  );
  const named = (map: ReadonlyMap<string, string>) => [...map].map(([name, id]) => ({ id, name }));
  const popolo = {
    persons: people.map(writePerson),
    organizations: named(organizations),
    areas: named(areas),
    memberships,
    events: events.map(({ key, name, from, to, description, places }) => ({
      id: key,
      name,
      ...(from ? { start_date: from } : {}),
      ...(to ? { end_date: to } : {}),
      ...(description ? { description } : {}),
      ...(places[0] ? { location: places[0] } : {}),
    })),
  };
  return `${JSON.stringify(popolo, null, 1)}\n`;
}

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
