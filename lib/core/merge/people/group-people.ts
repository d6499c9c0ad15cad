import type { ToldRole } from '../offices/merge-roles.ts';
import { readOffice } from '../offices/read-office.ts';
import { compareNames, type Difference } from './compare-names.ts';
import { type Agreement, compareOffices, shareNamedOffice } from './compare-offices.ts';
import type { NameForm } from './name-form.ts';
import { surnameKey } from './same-surname.ts';

/** A person as all articles together name them by one full name. */
export interface NamedPerson {
  id: string;
  form: NameForm;
  roles: readonly ToldRole[];
  articleIds: ReadonlySet<string>;
  wikidata?: string | undefined;
}

/** Two names that were joined, and why. */
export interface Join {
  names: [string, string];
  why: (Difference | 'wikidata' | 'office')[];
}

/** Names that are one person's. */
export interface PersonGroup {
  people: NamedPerson[];
  joins: Join[];
}

/**
 * How sure a difference is, from the surest: what is less sure is decided by what was joined before. And does it prove
 * nothing alone, so that an office in common must speak for it?
 */
const DIFFERENCES: Readonly<Record<Difference, { order: number; isWeak: boolean }>> = {
  none: { order: 0, isWeak: false },
  spelling: { order: 1, isWeak: false },
  'middle-name': { order: 2, isWeak: false },
  nickname: { order: 3, isWeak: false },
  'second-forename': { order: 4, isWeak: false },
  generation: { order: 5, isWeak: true },
  initial: { order: 6, isWeak: true },
};

interface Link {
  a: NamedPerson;
  b: NamedPerson;
  why: Join['why'];
  order: number;
}

/**
 * Finds the names that are one person's. Errs towards keeping apart: a wrong join puts words into another's mouth.
 * Names that fit two people who can't be one (`George Doe` beside `George W.` and `George H. W. Doe`) join neither,
 * unless an office decides. The result does not depend on the order of `people`.
 */
export function groupPeople(people: readonly NamedPerson[]): PersonGroup[] {
  const sorted = people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Map(
    sorted.map((person) => [person, { people: [person], joins: [] as Join[] }]),
  );
  const groupOf = (person: NamedPerson) => groups.get(person) as PersonGroup;
  for (const block of blocksOf(sorted).values()) {
    const links = linksOf(block).toSorted((a, b) => a.order - b.order);
    for (const link of links) {
      const [a, b] = [groupOf(link.a), groupOf(link.b)];
      if (a === b || !mayJoin(a, b) || isTorn(link, links, groupOf)) continue;
      a.people.push(...b.people);
      a.joins.push(...b.joins, { names: [link.a.form.name, link.b.form.name], why: link.why });
      for (const person of b.people) groups.set(person, a);
    }
  }
  return [...new Set(groups.values())];
}

/** The key of people who are compared: those of one surname, however it is spelt. */
export const blockKey = ({ surnames, given }: NameForm): string =>
  surnameKey(surnames[0] ?? given[0] ?? '');

function blocksOf(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const blocks = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const key = blockKey(person.form);
    blocks.set(key, [...(blocks.get(key) ?? []), person]);
  }
  return blocks;
}

function linksOf(block: readonly NamedPerson[]): Link[] {
  return block.flatMap((a, i) =>
    block.slice(i + 1).flatMap((b) => {
      const link = findLink(a, b);
      return link ? [link] : [];
    }),
  );
}

function findLink(a: NamedPerson, b: NamedPerson): Link | undefined {
  if (a.wikidata && b.wikidata) {
    return a.wikidata === b.wikidata ? { a, b, why: ['wikidata'], order: -1 } : undefined;
  }
  const differences = compareNames(a.form, b.form);
  if (!differences) return undefined;
  const agreement = compareOffices(a.roles, b.roles);
  const isWeak = differences.some((difference) => DIFFERENCES[difference].isWeak);
  // A nickname is enough where nothing else is known of one of the two.
  const isDoubtful = differences.includes('nickname') && hasOffice(a) && hasOffice(b);
  if (agreement === 'conflict' || ((isWeak || isDoubtful) && agreement !== 'agree'))
    return undefined;
  const order = Math.max(...differences.map((difference) => DIFFERENCES[difference].order));
  return {
    a,
    b,
    why: [...differences, ...(agreement === 'agree' ? (['office'] as const) : [])],
    order,
  };
}

const hasOffice = ({ roles }: NamedPerson): boolean =>
  roles.some(({ label, status }) => readOffice(label, status)?.rank === 'office');

/** Can everyone of one group be everyone of the other? */
const mayJoin = (a: PersonGroup, b: PersonGroup): boolean =>
  a.people.every((one) => b.people.every((other) => isPossible(one, other)));

const agreements = new WeakMap<NamedPerson, WeakMap<NamedPerson, Agreement>>();

function isPossible(a: NamedPerson, b: NamedPerson): boolean {
  if (a.wikidata && b.wikidata) return a.wikidata === b.wikidata;
  if (!compareNames(a.form, b.form)) return false;
  const known = agreements.get(a) ?? new WeakMap<NamedPerson, Agreement>();
  agreements.set(a, known);
  const agreement = known.get(b) ?? compareOffices(a.roles, b.roles);
  known.set(b, agreement);
  return agreement !== 'conflict';
}

/**
 * Does one of the two fit somebody else as well, who can't be the other? Then only an office decides that the third
 * does not share.
 */
function isTorn(
  link: Link,
  links: readonly Link[],
  groupOf: (person: NamedPerson) => PersonGroup,
): boolean {
  if (link.why.includes('wikidata')) return false;
  const isDecided = shareNamedOffice(link.a.roles, link.b.roles);
  const [a, b] = [groupOf(link.a), groupOf(link.b)];
  return links.some((other) => {
    if (isDecided && !shareNamedOffice(other.a.roles, other.b.roles)) return false;
    const [c, d] = [groupOf(other.a), groupOf(other.b)];
    const third =
      [a, b].includes(c) === [a, b].includes(d) ? undefined : [a, b].includes(c) ? d : c;
    return third !== undefined && (!mayJoin(third, a) || !mayJoin(third, b));
  });
}
