import type { GazetteerEntry } from '../gazetteer.ts';
import { countCompany } from './company.ts';
import { forenamesOf } from './forename-agreement.ts';
import type { IsOrdinary } from './ordinary-words.ts';
import { isOwnName, strongestOf } from './own-name.ts';
import type { Reading } from './reading.ts';

/** What the page as a whole says of the names on it. */
export interface PageEvidence {
  /** how often each entity is named in full, and how early: what comes first introduces */
  introduced: ReadonlyMap<string, Introduction>;
  /** the first forenames of everybody introduced, folded */
  forenames: ReadonlySet<string>;
  /** the introduced bearers by the last word of the name under which they were */
  introducedBy: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** surname → forename of another who bears it → how often the page names them */
  rivals: ReadonlyMap<string, ReadonlyMap<string, Rival>>;
  /** how often each part of a name stands alone in running text, as a person's name does */
  uses: ReadonlyMap<string, number>;
  /** parts of names that stand at least once as only a person's does */
  personal: ReadonlySet<string>;
  /** how often it stands alone as places and things do */
  doubted: ReadonlyMap<string, number>;
  /** article → how many of the introduced people it names */
  company: ReadonlyMap<string, number>;
  isOrdinary: IsOrdinary;
  /** how many entities are known at all */
  known: number;
}

/** Somebody whom we do not know by a surname that we know. */
export interface Rival {
  count: number;
  /** of these in running text, where no headline's words are taken for a forename; and the block of the first */
  said: number;
  block: number;
}

export interface Introduction {
  entry: GazetteerEntry;
  count: number;
  /** the block of the first time, counted from the top */
  block: number;
  /** by the full name as known, or a curated one, and not only by a form derived from it */
  own: boolean;
  /** titles that stand before the full name: “Dr. Ann Smith” */
  titles: ReadonlySet<string>;
}

/** A reading, with what its place counts for. */
export interface PlacedReading {
  reading: Reading;
  /** the last word of the name, folded */
  last: string;
  /** the block it stands in, counted from the top */
  block: number;
  /** navigation and the like: introduces nobody, supports nobody */
  aside: boolean;
  /** in a headline, a label, a menu: words are capitalised there, whatever they are */
  label: boolean;
}

/** Gathers what all readings of a page say together. */
export function gatherEvidence(
  readings: readonly PlacedReading[],
  isOrdinary: IsOrdinary,
  known: number,
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
      // “Jane Smith Wins”: one word that is nowhere an ordinary one, right before the surname.
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
    known,
  };
}

function introduce(
  introduced: Map<string, Introduction>,
  introducedBy: Map<string, GazetteerEntry[]>,
  reading: Extract<Reading, { kind: 'named' | 'likely' }>,
  { last, block }: Pick<PlacedReading, 'last' | 'block'>,
): void {
  const strongest = strongestOf(reading.entries);
  // A form that several names have in common introduces none of them.
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
