import type { Entity } from '../../core/model.ts';
import type { Database } from '../database/database.ts';
import type { Person, StoredEntity } from '../database/records.ts';
import { plainEntity } from '../layout/plain-facts.ts';

/** Somebody with all names that are theirs. */
export interface KnownPerson {
  /** known by one id, and by the name that most articles use */
  entity: Entity;
  /** ids of the entities that they are; of what is no person, its own */
  members: string[];
  /** full names, in the same order */
  names: string[];
  /** by source: how often an article gives one more of the names */
  twice: Readonly<Record<string, number>>;
}

/** The stores of people, in whatever transaction. */
export interface PeopleStores {
  objectStore(name: 'entities'): { get(id: string): Promise<StoredEntity | undefined> };
  objectStore(name: 'people'): { get(id: string): Promise<Person | undefined> };
}

/** Who is meant by the id of any of their entities; undefined when it is not known. */
export async function readPerson(tx: PeopleStores, id: string): Promise<KnownPerson | undefined> {
  const own = await tx.objectStore('entities').get(id);
  if (!own) return undefined;
  const alone = { entity: plainEntity(own), members: [id], names: [own.name], twice: {} };
  if (own.personId === undefined) return alone;
  const person = await tx.objectStore('people').get(own.personId);
  const found = await Promise.all(
    (person?.members ?? []).map((member) => tx.objectStore('entities').get(member)),
  );
  // A name whose last article is gone is no longer there, until the others are joined again.
  const members = found.filter((member) => member !== undefined);
  const [first] = members;
  if (!first) return alone;
  return {
    entity: { ...plainEntity(first), id: own.personId },
    members: members.map((member) => member.id),
    names: members.map(({ name }) => name),
    twice: person?.twice ?? {},
  };
}

/** The ids of all entities that are one person; the id itself if nobody is known by it. */
export const readMembers = (database: Database, id: string): Promise<string[]> =>
  database.use(async (db) => {
    const person = await readPerson(db.transaction(['entities', 'people']), id);
    return person?.members ?? [id];
  });

/** The ids by which people are known now who were known by these. */
export const readCurrentIds = (database: Database, ids: readonly string[]): Promise<string[]> =>
  database.use(async (db) => {
    const tx = db.transaction(['entities', 'people']);
    const people = await Promise.all(ids.map((id) => readPerson(tx, id)));
    return people.flatMap((person) => person?.entity.id ?? []);
  });
