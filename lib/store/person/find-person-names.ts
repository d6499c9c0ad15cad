import { findMainRole } from '../../core/merge/offices/main-role.ts';
import { mergeRoles } from '../../core/merge/offices/merge-roles.ts';
import { mayBeOne } from '../../core/merge/people/may-be-one.ts';
import type { NamedPerson } from '../../core/merge/people/named-person.ts';
import type { PersonNames } from '../../core/person/person-model.ts';
import type { Database, DramatisDatabase } from '../database/database.ts';
import type { StoredVerdict, Tally } from '../database/records.ts';
import { ofEntity } from '../layout/ranges.ts';
import { toNamed } from '../people/named-person.ts';
import { readPerson } from '../people/read-person.ts';

const STORES = ['entities', 'people', 'tallies', 'verdicts'] as const;
const startReading = (db: DramatisDatabase) => db.transaction(STORES);
type Reading = ReturnType<typeof startReading>;

/** More offers than this aren't looked through. */
const MAX_OFFERS = 5;

/** One person among those who may be the same. */
interface Other {
  id: string;
  name: string;
  articles: number;
  people: NamedPerson[];
}

/**
 * The names of somebody, why they were joined, and others of the same surname who may be the same person. Undefined if
 * they aren't known.
 */
export function findPersonNames(
  database: Database,
  entityId: string,
): Promise<PersonNames | undefined> {
  return database.use(async (db) => {
    const tx = startReading(db);
    const own = await readPerson(tx, entityId);
    if (!own) return undefined;
    const [people, verdicts, person] = await Promise.all([
      Promise.all(own.members.map((id) => readNamed(tx, id))),
      tx.objectStore('verdicts').getAll(),
      tx.objectStore('people').get(own.entity.id),
    ]);
    const forms = people.flatMap((each) => each ?? []);
    const others = own.entity.type === 'person' ? await readOthers(tx, own.members) : [];
    return {
      forms: forms.map(({ named, articles }) => ({
        id: named.id,
        name: named.form.name,
        articles,
      })),
      joins: person?.joins ?? [],
      offers: others
        .filter((other) => !isApart(own.members, other, verdicts))
        .filter(({ people: them }) => them.some((b) => forms.some((a) => mayBeOne(a.named, b))))
        .toSorted((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
        .slice(0, MAX_OFFERS)
        .map(({ id, name, articles, people: them }) => {
          const role = findMainRole(mergeRoles(them.flatMap(({ roles }) => roles)));
          return { id, name, articles, ...(role ? { detail: role.title } : {}) };
        }),
    };
  });
}

async function readNamed(
  tx: Reading,
  id: string,
): Promise<{ named: NamedPerson; articles: number } | undefined> {
  const [entity, tallies] = await Promise.all([
    tx.objectStore('entities').get(id),
    tx.objectStore('tallies').getAll(ofEntity(id)),
  ]);
  return entity && { named: toNamed(entity, tallies), articles: sumOf(tallies) };
}

const sumOf = (tallies: readonly Tally[]): number =>
  tallies.reduce((sum, { articles }) => sum + articles, 0);

/** Everybody else with one of their surnames, each with all names. */
async function readOthers(tx: Reading, members: readonly string[]): Promise<Other[]> {
  const entities = await Promise.all(members.map((id) => tx.objectStore('entities').get(id)));
  const blocks = new Set(entities.flatMap((entity) => entity?.block ?? []));
  const own = new Set(members);
  const others = new Map<string, Other>();
  for (const block of blocks) {
    for (const entity of await tx.objectStore('entities').index('by-block').getAll(block)) {
      if (own.has(entity.id)) continue;
      const id = entity.personId ?? entity.id;
      const found = await readNamed(tx, entity.id);
      if (!found) continue;
      const { named, articles } = found;
      const known = others.get(id);
      others.set(id, {
        id,
        // Known by the name that most articles use, as on their own page.
        name:
          known && known.people.length > 0 && known.articles >= articles
            ? known.name
            : named.form.name,
        articles: (known?.articles ?? 0) + articles,
        people: [...(known?.people ?? []), named],
      });
    }
  }
  return [...others.values()];
}

/** Whether the reader has said that they are two. */
const isApart = (
  members: readonly string[],
  { people }: Other,
  verdicts: readonly StoredVerdict[],
): boolean =>
  verdicts.some(
    ({ ids: [a, b], isOne }) =>
      !isOne &&
      ((members.includes(a) && people.some(({ id }) => id === b)) ||
        (members.includes(b) && people.some(({ id }) => id === a))),
  );
