import type { NamedPerson, PersonGroup } from './named-person.ts';

/** The reader's word that two are one person, or are not. It outweighs all that articles say. */
export interface Verdict {
  ids: [string, string];
  isOne: boolean;
}

/** The pairs of known people that the reader has joined. */
export function findJoined(
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
export function createSplits(
  verdicts: readonly Verdict[],
): (a: PersonGroup, b: PersonGroup) => boolean {
  const apart = verdicts.filter(({ isOne }) => !isOne);
  const holds = ({ people }: PersonGroup, id: string) => people.some((person) => person.id === id);
  return (a, b) =>
    apart.some(
      ({ ids: [one, other] }) =>
        (holds(a, one) && holds(b, other)) || (holds(a, other) && holds(b, one)),
    );
}
