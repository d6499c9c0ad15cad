import { BACKGROUND, CANDIDATES, NEWEST } from '../../core/card/rank-sayings.ts';
import type { Saying } from '../../core/card/saying.ts';
import type { Tally } from '../database/records.ts';
import type { CardReading } from './card-reading.ts';
import { readInOrder } from './read-in-order.ts';

/** Somebody's statements, as far as a card looks at them, and what it compares their words with. */
export interface ReadSayings {
  candidates: Saying[];
  others: Saying[];
}

/**
 * Reads the statements among which a card's are chosen: the newest of these tallies, and those with the ids in `byWords`.
 * If they are few and `withOthers` is set, it also reads what others said.
 */
export async function readSayings(
  tx: CardReading,
  tallies: readonly Tally[],
  byWords: readonly string[],
  withOthers: boolean,
): Promise<ReadSayings> {
  const most = byWords.length > 0 ? NEWEST : CANDIDATES;
  const own = await readInOrder(tx.objectStore('sayings'), tallies, most);
  const newest = own.toSorted((a, b) => a.order - b.order).slice(0, most);
  const known = new Set(newest.map(({ statementId }) => statementId));
  const wanted = byWords.filter((id) => !known.has(id)).slice(0, CANDIDATES - newest.length);
  const found = await Promise.all(wanted.map((id) => readSaying(tx, id)));
  const sources = new Set(tallies.map(({ sourceId }) => sourceId));
  const isOn = (one: Saying | undefined) => one !== undefined && sources.has(one.sourceId);
  const candidates = [...newest, ...found.filter((one) => one !== undefined).filter(isOn)];
  const missing = withOthers ? BACKGROUND - candidates.length : 0;
  return { candidates, others: missing > 0 ? await readOthers(tx, tallies, missing) : [] };
}

async function readSaying(tx: CardReading, id: string): Promise<Saying | undefined> {
  const statement = await tx.objectStore('statements').get(id);
  if (!statement?.speakerId) return undefined;
  const { speakerId, sourceId, order } = statement;
  return tx.objectStore('sayings').get([speakerId, sourceId, order, id]);
}

/** What the next people in order of their ids said; after the last one, the first ones. */
async function readOthers(
  tx: CardReading,
  tallies: readonly Tally[],
  count: number,
): Promise<Saying[]> {
  const members = new Set(tallies.map(({ entityId }) => entityId));
  const last = [...members].sort().at(-1) ?? '';
  const store = tx.objectStore('sayings');
  const after = await store.getAll(IDBKeyRange.lowerBound([last, []]), count);
  const before =
    after.length < count
      ? await store.getAll(IDBKeyRange.upperBound([last]), count - after.length)
      : [];
  return [...after, ...before].filter(({ speakerId }) => !members.has(speakerId));
}
