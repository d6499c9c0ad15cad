import { cutJson } from '../json/cut-json.ts';
import type { EventRecord, PersonRecord, RoleRecord } from '../records/data-record.ts';
import {
  addressOf,
  dateOf,
  firstLine,
  isPlain,
  lineOf,
  listOf,
  nameIn,
  nameOf,
  type Plain,
  parseJson,
  parsePlain,
  wikidataOf,
  withoutGaps,
} from '../records/fields.ts';
import { personNames } from '../records/person-names.ts';
import {
  FormatError,
  guardParts,
  type ReadFormat,
  type ReadPart,
  readOne,
} from '../records/read-part.ts';

/**
 * Popolo as EveryPolitician and parliaments write it (https://www.popoloproject.com/specs/). Memberships may stand
 * before or after what they refer to, so people are held until the end: some hundred bytes each.
 */
export const readPopolo: ReadFormat = (pieces, { file }) => guardParts(readAll(pieces, file), file);

const LISTS = ['persons', 'organizations', 'memberships', 'posts', 'areas', 'events'] as const;
type ListName = (typeof LISTS)[number];
const isListName = (path: string): path is ListName => (LISTS as readonly string[]).includes(path);

interface Held {
  people: { person: PersonRecord; at: number }[];
  organizations: Map<string, Plain>;
  posts: Map<string, Plain>;
  areas: Map<string, Plain>;
  terms: Map<string, Plain>;
  memberships: { membership: Plain; at: number }[];
}

async function* readAll(pieces: Parameters<ReadFormat>[0], file: string): AsyncGenerator<ReadPart> {
  const held: Held = {
    people: [],
    memberships: [],
    organizations: new Map(),
    posts: new Map(),
    areas: new Map(),
    terms: new Map(),
  };
  const take: Readonly<Record<ListName, (value: Plain, at: number) => EventRecord[]>> = {
    persons: (value, at) => {
      held.people.push({ person: readPerson(value), at });
      for (const membership of listOf(value.memberships).filter(isPlain))
        held.memberships.push({ membership: { person_id: value.id, ...membership }, at });
      return [];
    },
    organizations: (value) => note(held.organizations, value),
    memberships: (value, at) => {
      held.memberships.push({ membership: value, at });
      return [];
    },
    posts: (value) => note(held.posts, value),
    areas: (value) => note(held.areas, value),
    // Terms of a parliament are periods, and nobody reads of them as events.
    events: (value) =>
      value.classification === 'legislative period' ? note(held.terms, value) : [readEvent(value)],
  };
  for await (const { path, index = 0, json } of cutJson(pieces, { lists: new Set(LISTS) })) {
    if (!isListName(path)) {
      parseJson(json);
      continue;
    }
    for (const part of readOne(index + 1, file, () => take[path](parsePlain(json), index + 1)))
      yield part;
  }
  const rolesOf = Map.groupBy(
    held.memberships.flatMap(({ membership, at }) => readMembership(membership, at, held)),
    ({ personId }) => personId,
  );
  for (const { person, at } of held.people) {
    const roles = (rolesOf.get(person.key) ?? []).map(({ role }) => role);
    yield { kind: 'record', record: { ...person, roles: unique(roles) }, at };
  }
}

function note(map: Map<string, Plain>, value: Plain): [] {
  const id = lineOf(value.id);
  if (id) map.set(id, value);
  return [];
}

function readPerson(value: Plain): PersonRecord {
  const name = nameOf(value.name, 'name');
  const key = lineOf(value.id);
  if (!key) throw new FormatError({ cause: 'missing', field: 'id' });
  const identifiers = listOf(value.identifiers).filter(isPlain);
  const ids = identifiers.flatMap(({ scheme, identifier }) => {
    const [at, id] = [lineOf(scheme), lineOf(identifier)];
    if (at === 'wikidata') return wikidataOf(id) ? [[at, id] as [string, string]] : [];
    return at && id ? [[at, id] as [string, string]] : [];
  });
  const links = [...listOf(value.sources), ...listOf(value.links)].filter(isPlain);
  return {
    kind: 'person',
    key,
    ...personNames(
      name,
      listOf(value.other_names)
        .filter(isPlain)
        .map((other) => other.name),
    ),
    ids: Object.fromEntries(ids),
    ...withoutGaps<Partial<PersonRecord>>({
      born: dateOf(value.birth_date),
      died: dateOf(value.death_date),
      description: firstLine(value.summary, value.headline),
      url: links.map(({ url }) => addressOf(url)).find(Boolean),
    }),
    roles: [],
  };
}

function readMembership(
  value: Plain,
  at: number,
  { organizations, posts, areas, terms }: Held,
): { personId: string; role: RoleRecord }[] {
  const personId = lineOf(value.person_id);
  const post = posts.get(lineOf(value.post_id) ?? '');
  const organizationId = lineOf(value.organization_id) ?? lineOf(post?.organization_id);
  const organization = nameIn(organizations.get(organizationId ?? '')?.name);
  const title = firstLine(value.role, value.label, post?.label, post?.role);
  // A membership of nothing that is named tells nothing.
  if (!personId || !(title || organization)) return [];
  const area =
    areas.get(lineOf(value.area_id) ?? '') ?? (isPlain(value.area) ? value.area : undefined);
  const party = organizations.get(lineOf(value.on_behalf_of_id) ?? '')?.name;
  const term = terms.get(lineOf(value.legislative_period_id) ?? '');
  const field = `memberships[${at - 1}]`;
  return [
    {
      personId,
      role: {
        title: title ?? organization ?? '',
        field,
        ...withoutGaps<Partial<RoleRecord>>({
          organization: title ? organization : undefined,
          place: nameIn(area?.name),
          party: nameIn(party),
          from: dateOf(value.start_date) ?? dateOf(term?.start_date),
          to: dateOf(value.end_date) ?? dateOf(term?.end_date),
        }),
      },
    },
  ];
}

function unique(roles: readonly RoleRecord[]): RoleRecord[] {
  const keyOf = ({ field: _, ...role }: RoleRecord) => JSON.stringify(role);
  return [...new Map(roles.map((role) => [keyOf(role), role])).values()];
}

function readEvent(value: Plain): EventRecord {
  const name = nameOf(value.name, 'name');
  const id = lineOf(value.id);
  const wikidata = wikidataOf(id);
  const place =
    nameIn(value.location) ?? (isPlain(value.area) ? nameIn(value.area.name) : undefined);
  return {
    kind: 'event',
    key: id ?? name,
    name,
    ids: wikidata ? { wikidata } : {},
    places: place ? [place] : [],
    participants: [],
    ...withoutGaps<Partial<EventRecord>>({
      from: dateOf(value.start_date),
      to: dateOf(value.end_date),
      description: lineOf(value.description),
    }),
  };
}
