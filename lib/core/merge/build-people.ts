import { entityIdFor } from '../entity-id.ts';
import type { IsoDate } from '../model.ts';
import { findMainRole } from './offices/main-role.ts';
import { mergeRoles, type RoleLine } from './offices/merge-roles.ts';
import { groupPeople } from './people/group-people.ts';
import { readNameForm } from './people/name-form.ts';
import type { Join, NamedPerson, PersonGroup } from './people/named-person.ts';
import { type ArticlePerson, splitNamesakes } from './people/split-namesakes.ts';

/** A person over all articles. */
export interface LibraryPerson {
  id: string;
  /** the full name in most articles; `President Doe` only if no article has another */
  name: string;
  /** all full names, the most frequent first */
  names: string[];
  /** how many articles name them */
  articles: number;
  /** the role that introduces them */
  role?: RoleSpan;
  /** the best documented first */
  roles: RoleSpan[];
  joined: Join[];
}

/** An office with the days for which articles report it. */
export interface RoleSpan {
  label: string;
  isFormer: boolean;
  since?: IsoDate;
  until?: IsoDate;
  articles: number;
}

/**
 * Turns what articles say about people into people over all articles, sorted by id. One call needs all people with the
 * same `blockKey`. People with different keys are never joined.
 */
export const buildPeople = (told: readonly ArticlePerson[]): LibraryPerson[] =>
  joinPeople(told).map(({ person }) => person);

/** A person over all articles, with what each article says. */
export interface JoinedPerson {
  person: LibraryPerson;
  told: ArticlePerson[];
}

/** Like buildPeople, with the articles' people that each person was made from. */
export function joinPeople(told: readonly ArticlePerson[]): JoinedPerson[] {
  const byName = new Map<string, ArticlePerson[]>();
  for (const person of told) {
    const key = entityIdFor('person', person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const named = [...byName].flatMap(([id, people]) =>
    splitNamesakes(people).map((bearer, i) => nameBearer(i === 0 ? id : `${id}~${i + 1}`, bearer)),
  );
  const toldOf = new Map(named.map(({ person, people }) => [person, people]));
  return groupPeople(named.map(({ person }) => person))
    .map((group) => buildPerson(group, toldOf))
    .toSorted((a, b) => (a.person.id < b.person.id ? -1 : 1));
}

function nameBearer(id: string, { people, roles }: ReturnType<typeof splitNamesakes>[number]) {
  const name = mostFrequent(people.map((person) => person.name))[0] ?? '';
  const wikidata = people.find((person) => person.wikidata)?.wikidata;
  const articleIds = new Set(people.map(({ articleId }) => articleId));
  const person: NamedPerson = { id, form: readNameForm(name), roles, articleIds, wikidata };
  return { person, people };
}

function buildPerson(
  { people, joins }: PersonGroup,
  toldOf: ReadonlyMap<NamedPerson, ArticlePerson[]>,
): JoinedPerson {
  const told = people.flatMap((person) => toldOf.get(person) ?? []);
  const byArticles = people.toSorted(
    (a, b) =>
      Number(a.form.title !== undefined) - Number(b.form.title !== undefined) ||
      b.articleIds.size - a.articleIds.size ||
      (a.id < b.id ? -1 : 1),
  );
  const [main] = byArticles;
  const lines = mergeRoles(told.flatMap(({ roles }) => roles));
  const role = findMainRole(lines);
  const person: LibraryPerson = {
    id: main?.id ?? '',
    name: main?.form.name ?? '',
    names: mostFrequent(told.map(({ name }) => name)),
    articles: new Set(told.map(({ articleId }) => articleId)).size,
    ...(role ? { role: toSpan(role) } : {}),
    roles: lines.map(toSpan),
    joined: joins,
  };
  return { person, told };
}

const toSpan = ({ label, isFormer, since, until, articles }: RoleLine): RoleSpan => ({
  label,
  isFormer,
  ...(since ? { since } : {}),
  ...(until ? { until } : {}),
  articles,
});

/** Different texts, the most frequent first, then alphabetically. */
function mostFrequent(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([text]) => text);
}
