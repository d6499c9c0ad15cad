import { isCommonSurname } from '../../lexicon/names/common-surnames.ts';
import { isCountryName } from '../../lexicon/places/countries.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import type { IsoDate } from '../../model.ts';
import type { ToldRole } from '../offices/merge-roles.ts';
import { readOffice } from '../offices/read-office.ts';
import { compareNames, type Difference } from './compare-names.ts';
import { type Agreement, compareOffices, shareBody, shareNamedOffice } from './compare-offices.ts';
import type { NameForm } from './name-form.ts';
import { surnameKey } from './same-surname.ts';

/** A person as all articles together describe them under one full name. */
export interface NamedPerson {
  id: string;
  form: NameForm;
  roles: readonly ToldRole[];
  articleIds: ReadonlySet<string>;
  wikidata?: string | undefined;
  /** the source that lists them as data; two of one list are two people */
  origin?: string | undefined;
  /** year, month or day of birth, as a list says it */
  born?: IsoDate | undefined;
}

/** Two names that were joined, and why. */
export interface Join {
  names: [string, string];
  /** `reader`: they said so */
  why: (Difference | 'wikidata' | 'office' | 'reader')[];
}

/** Names that belong to one person. */
export interface PersonGroup {
  people: NamedPerson[];
  joins: Join[];
}

/**
 * For each difference, its order of certainty, the most certain first. Less certain ones are decided with what was
 * joined before. A weak one proves nothing alone, so a shared office must support it.
 */
const DIFFERENCES: Readonly<Record<Difference, { order: number; isWeak: boolean }>> = {
  none: { order: 0, isWeak: false },
  spelling: { order: 1, isWeak: false },
  'middle-name': { order: 2, isWeak: false },
  nickname: { order: 3, isWeak: false },
  'second-forename': { order: 4, isWeak: false },
  generation: { order: 5, isWeak: true },
  initial: { order: 6, isWeak: true },
  slip: { order: 7, isWeak: true },
  title: { order: 8, isWeak: true },
};

interface Link {
  a: NamedPerson;
  b: NamedPerson;
  why: Join['why'];
  order: number;
}

/**
 * Finds the names that belong to one person. It tends to keep names apart, because a wrong join attributes words to the
 * wrong person. A name may fit two different people (`George Doe` beside `George W.` and `George H. W. Doe`). Then it
 * joins neither, unless an office decides. The result doesn't depend on the order of `people`.
 */
export function groupPeople(
  people: readonly NamedPerson[],
  verdicts: readonly Verdict[] = [],
): PersonGroup[] {
  const sorted = people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = new Map(
    sorted.map((person) => [person, { people: [person], joins: [] as Join[] }]),
  );
  const groupOf = (person: NamedPerson) => groups.get(person) as PersonGroup;
  const join = (a: PersonGroup, b: PersonGroup, added: Join) => {
    a.people.push(...b.people);
    a.joins.push(...b.joins, added);
    for (const person of b.people) groups.set(person, a);
  };
  const isSplit = createSplits(verdicts);
  for (const block of blocksOf(sorted).values()) {
    const links = linksOf(block).toSorted((a, b) => a.order - b.order);
    for (const link of links) {
      const [a, b] = [groupOf(link.a), groupOf(link.b)];
      if (a === b || isSplit(a, b) || !mayJoin(a, b) || isTorn(link, links, groupOf)) continue;
      join(a, b, { names: [link.a.form.name, link.b.form.name], why: link.why });
    }
  }
  // Last, or a name that is like none of the others would keep them apart.
  for (const [one, other] of findJoined(sorted, verdicts)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a !== b && !isSplit(a, b))
      join(a, b, { names: [one.form.name, other.form.name], why: ['reader'] });
  }
  return [...new Set(groups.values())];
}

/** The reader's word that two are one person, or are not. It outweighs all that articles say. */
export interface Verdict {
  ids: [string, string];
  isOne: boolean;
}

function findJoined(
  people: readonly NamedPerson[],
  verdicts: readonly Verdict[],
): [NamedPerson, NamedPerson][] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return verdicts.flatMap(({ ids: [a, b], isOne }): [NamedPerson, NamedPerson][] => {
    const [one, other] = [byId.get(a), byId.get(b)];
    return isOne && one && other ? [[one, other]] : [];
  });
}

/** Whether two groups hold a pair that the reader keeps apart. */
function createSplits(verdicts: readonly Verdict[]): (a: PersonGroup, b: PersonGroup) => boolean {
  const apart = verdicts.filter(({ isOne }) => !isOne);
  const holds = ({ people }: PersonGroup, id: string) => people.some((person) => person.id === id);
  return (a, b) =>
    apart.some(
      ({ ids: [one, other] }) =>
        (holds(a, one) && holds(b, other)) || (holds(a, other) && holds(b, one)),
    );
}

/** The key of people to compare with each other: all with the same surname, however it is spelled. */
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
  if (areListedApart(a, b)) return undefined;
  const differences = compareNames(a.form, b.form);
  if (!differences) return undefined;
  if (differences.includes('title') && !holdsTitle(a, b) && !holdsTitle(b, a)) return undefined;
  const agreement = differences.includes('title') ? 'agree' : compareOffices(a.roles, b.roles);
  if (differences.includes('slip') && !shareNamedOffice(a.roles, b.roles)) return undefined;
  const isWeak = differences.some((difference) => DIFFERENCES[difference].isWeak);
  // A nickname is enough if nothing else is known about one of the two, and few people have the surname.
  const isCommon = differences.length === 1 && isCommonSurname(a.form.surnames[0] ?? '');
  const isDoubtful =
    differences.includes('nickname') &&
    (isCommon || (hasOffice(a) && hasOffice(b))) &&
    !shareBody(a.roles, b.roles);
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

/** Whether lists keep two people apart: both are on one list, or they were born at different times. */
function areListedApart(a: NamedPerson, b: NamedPerson): boolean {
  if (a.origin !== undefined && a.origin === b.origin) return true;
  if (!a.born || !b.born) return false;
  const length = Math.min(a.born.length, b.born.length);
  return a.born.slice(0, length) !== b.born.slice(0, length);
}

/** Whether somebody is known to hold the office by which the other is called, and holds it of a place or of nothing. */
const holdsTitle = ({ form }: NamedPerson, { roles }: NamedPerson): boolean =>
  roles.some(({ label, status }) => {
    const office = readOffice(label, status);
    const isPublic = [...(office?.of ?? [])].every(
      (word) => isPlaceName(word) || isCountryName(word),
    );
    return office !== undefined && office.head === form.title && isPublic;
  });

const hasOffice = ({ roles }: NamedPerson): boolean =>
  roles.some(({ label, status }) => readOffice(label, status)?.rank === 'office');

/** Whether everybody in one group can be everybody in the other. */
const mayJoin = (a: PersonGroup, b: PersonGroup): boolean =>
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

/**
 * Whether one of the two also fits a third person who can't be the other. Then only an office that the third doesn't
 * share can decide.
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
