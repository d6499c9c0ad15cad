import { compareNames } from './compare-names.ts';
import { type Agreement, compareOffices } from './compare-offices.ts';
import type { NamedPerson, PersonGroup } from './named-person.ts';

/** Whether everybody in one group can be everybody in the other. */
export const mayJoin = (a: PersonGroup, b: PersonGroup): boolean =>
  a.people.every((one) => b.people.every((other) => mayBeOne(one, other)));

const agreements = new WeakMap<NamedPerson, WeakMap<NamedPerson, Agreement>>();

/** Whether nothing that is known speaks against two names being one person's. They may still be two people. */
export function mayBeOne(a: NamedPerson, b: NamedPerson): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  if (areListedApart(a, b) || !compareNames(a.form, b.form)) return false;
  const known = agreements.get(a) ?? new WeakMap<NamedPerson, Agreement>();
  agreements.set(a, known);
  const agreement = known.get(b) ?? compareOffices(a.roles, b.roles);
  known.set(b, agreement);
  return agreement !== 'conflict';
}

/** Whether lists keep two people apart: both are on one list, or they were born at different times. */
export function areListedApart(a: NamedPerson, b: NamedPerson): boolean {
  if (a.origin !== undefined && a.origin === b.origin) return true;
  if (!a.born || !b.born) return false;
  const length = Math.min(a.born.length, b.born.length);
  return a.born.slice(0, length) !== b.born.slice(0, length);
}
