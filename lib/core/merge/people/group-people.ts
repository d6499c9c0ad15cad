import { shareNamedOffice } from './compare-offices.ts';
import { findLinks, type Link } from './find-links.ts';
import { mayJoin } from './may-be-one.ts';
import type { NameForm } from './name-form.ts';
import type { Join, NamedPerson, PersonGroup } from './named-person.ts';
import { surnameKey } from './same-surname.ts';
import { createSplits, findJoined, type Verdict } from './verdicts.ts';

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
    const links = findLinks(block).toSorted((a, b) => a.order - b.order);
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

/** The key of people to compare with each other: all with the same surname, however it is spelled. */
export const blockKey = ({ surnames, given }: NameForm): string =>
  surnameKey(surnames[0] ?? given[0] ?? '');

function blocksOf(people: readonly NamedPerson[]): Map<string, NamedPerson[]> {
  const blocks = new Map<string, NamedPerson[]>();
  for (const person of people) {
    const key = blockKey(person.form);
    const block = blocks.get(key);
    if (block) block.push(person);
    else blocks.set(key, [person]);
  }
  return blocks;
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
