import type { Given } from '../formats/records/check-given.ts';
import type { GivenSummary } from './given-state.ts';

/** Bytes that a record takes with its names, about. */
const STORED = 4_000;

const SAMPLES = 10;

/** What records would add. `known` is asked for in batches of names. */
export async function summarise(
  records: readonly Given[],
  findKnown: (names: string[]) => Promise<string[]>,
): Promise<Omit<GivenSummary, 'articles' | 'headlines' | 'licence'>> {
  const people = records.filter((record) => record.kind === 'person');
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const names = [...bearers.keys()];
  let known = 0;
  for (let at = 0; at < names.length; at += 1000)
    known += (await findKnown(names.slice(at, at + 1000))).length;
  const count = (kind: Given['kind']) => records.filter((record) => record.kind === kind).length;
  return {
    people: people.length,
    events: count('event'),
    claims: count('claim'),
    samples: spread(people).map(({ name, roles: [role] }) =>
      role ? { name, role: [role.title, role.organization].filter(Boolean).join(' · ') } : { name },
    ),
    known,
    shared: [...bearers.values()].filter((number) => number > 1).length,
    single: names.filter((name) => !/\s/.test(name)).length,
    bytes: records.length * STORED,
  };
}

/** Some from the whole list, and not just its beginning. */
function spread<Item>(list: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(list.length / SAMPLES));
  return list.filter((_, index) => index % step === 0).slice(0, SAMPLES);
}
