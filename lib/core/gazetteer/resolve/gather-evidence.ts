import type { GazetteerEntry } from '../gazetteer.ts';
import { countCompany } from './company.ts';
import type { Introduction, PageEvidence, PlacedReading, Rival } from './evidence.ts';
import { forenamesOf } from './forename-agreement.ts';
import type { IsOrdinary } from './ordinary-words.ts';
import { isOwnName, strongestOf } from './own-name.ts';
import type { Reading } from './reading.ts';

/** Gathers what all readings of a page say together. */
export function gatherEvidence(
  readings: readonly PlacedReading[],
  isOrdinary: IsOrdinary,
  counts: Pick<PageEvidence, 'known' | 'listed'>,
): PageEvidence {
  const introduced = new Map<string, Introduction>();
  const introducedBy = new Map<string, GazetteerEntry[]>();
  const rivals = new Map<string, Map<string, Rival>>();
  const uses = new Map<string, number>();
  const doubted = new Map<string, number>();
  const personal = new Set<string>();
  const addRival = (key: string, forename: string, said: 0 | 1, block: number) => {
    const known = rivals.get(key) ?? new Map<string, Rival>();
    const rival = known.get(forename) ?? { count: 0, said: 0, block };
    const first = rival.said > 0 ? rival.block : block;
    const counted = { count: rival.count + 1, said: rival.said + said, block: first };
    rivals.set(key, known.set(forename, counted));
  };
  for (const { reading, last, block, aside, label } of readings) {
    if (aside) continue;
    if (reading.kind === 'named' || reading.kind === 'likely') {
      introduce(introduced, introducedBy, reading, { last, block });
    } else if (reading.kind === 'part') {
      const counts = reading.doubtful ? doubted : uses;
      if (!label) counts.set(reading.key, (counts.get(reading.key) ?? 0) + 1);
      if (reading.personal) personal.add(reading.key);
    } else if (reading.kind === 'rival') {
      addRival(reading.key, reading.forename, 1, block);
    } else if (reading.kind === 'unsure') {
      // “Jane Smith Wins”: one word right before the surname that the page never uses as an ordinary word.
      const [forename, ...more] = reading.before;
      if (forename && more.length === 0 && !isOrdinary(forename))
        addRival(reading.key, forename, 0, block);
    }
  }
  const people = [...introduced.values()].map(({ entry }) => entry);
  const company = countCompany(people);
  const forenames = new Set(people.map((entry) => forenamesOf(entry)[0] ?? ''));
  return {
    introduced,
    introducedBy,
    forenames,
    rivals,
    uses,
    personal,
    doubted,
    company,
    isOrdinary,
    ...counts,
  };
}

function introduce(
  introduced: Map<string, Introduction>,
  introducedBy: Map<string, GazetteerEntry[]>,
  reading: Extract<Reading, { kind: 'named' | 'likely' }>,
  { last, block }: Pick<PlacedReading, 'last' | 'block'>,
): void {
  const strongest = strongestOf(reading.entries);
  // A form that several names share introduces none of them.
  if (strongest.length > 1 && !strongest.every(isOwnName)) return;
  for (const entry of strongest) {
    const before = introduced.get(entry.entityId);
    const own =
      isOwnName(entry) || (entry.derivation === 'surname' && reading.to - reading.from > 1);
    introduced.set(entry.entityId, {
      entry: before?.own ? before.entry : entry,
      count: (before?.count ?? 0) + 1,
      block: before?.block ?? block,
      own: own || before?.own === true,
      titles: new Set([...(before?.titles ?? []), ...('titles' in reading ? reading.titles : [])]),
    });
    if (!before) introducedBy.set(last, [...(introducedBy.get(last) ?? []), entry]);
  }
}
