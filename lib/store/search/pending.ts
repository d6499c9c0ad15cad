import type { DramatisDatabase } from '../database/database.ts';
import type { Unindexed } from '../database/records.ts';

/** Units per segment that is written at once: few enough that a page's question meanwhile isn't noticeably delayed. */
const BATCH = { article: 32, entity: 256 } as const;

/** Articles or entities that are indexed together. */
export interface PendingBatch {
  kind: 'article' | 'entity';
  ids: string[];
  notes: Unindexed[];
  /** where the next batch begins, if this one can't be marked as done */
  next: IDBKeyRange;
  /** of the note `all`: the last id, or undefined if none is left */
  after?: string | undefined;
}

/** The next batch of what is noted, from a place on. */
export async function findPending(
  db: DramatisDatabase,
  { range, after }: { range?: IDBKeyRange; after?: string | undefined } = {},
): Promise<PendingBatch | undefined> {
  const notes = await db.getAll('unindexed', range, BATCH.entity);
  const [first] = notes;
  if (!first) return undefined;
  if (first.kind === 'all') return findNextOfAll(db, first, after ?? first.after);
  const { kind } = first;
  const same = notes.filter((note) => note.kind === kind).slice(0, BATCH[kind]);
  const last = same.at(-1) ?? first;
  const next = IDBKeyRange.lowerBound([last.kind, last.id], true);
  return { kind, ids: same.map(({ id }) => id), notes: same, next };
}

async function findNextOfAll(
  db: DramatisDatabase,
  note: Unindexed,
  after: string | undefined,
): Promise<PendingBatch> {
  const kind = note.id === 'articles' ? 'article' : 'entity';
  const store = kind === 'article' ? 'articles' : 'entities';
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
  const ids = await db.getAllKeys(store, range, BATCH[kind]);
  const isLast = ids.length < BATCH[kind];
  const next = IDBKeyRange.lowerBound([note.kind, note.id], isLast);
  return { kind, ids, notes: [note], next, after: isLast ? undefined : ids.at(-1) };
}

interface NoteStore {
  get(key: [kind: Unindexed['kind'], id: string]): Promise<Unindexed | undefined>;
  put(note: Unindexed): Promise<unknown>;
  delete(key: [kind: Unindexed['kind'], id: string]): Promise<void>;
}

/** Marks a batch as done, in the transaction that writes it. What was noted again meanwhile stays. */
export async function finishPending(store: NoteStore, batch: PendingBatch): Promise<void> {
  for (const note of batch.notes) {
    const key: [Unindexed['kind'], string] = [note.kind, note.id];
    if ((await store.get(key))?.stamp !== note.stamp) continue;
    if (batch.after === undefined) await store.delete(key);
    else await store.put({ ...note, after: batch.after });
  }
}
