import type { BuiltSegment } from './build-segment.ts';
import { PART, PostingsCursor } from './postings.ts';
import { isDeleted, type Segment, type SegmentHead } from './segment.ts';
import { type Columns, type SegmentSink, SegmentWriter, UNITS_OF_IDS } from './segment-writer.ts';

/** A segment that is merged. Its parts are read one after the other. */
export interface MergeInput extends Segment {
  readPostings(part: number): Promise<Uint8Array>;
  readIds(part: number): Promise<readonly (readonly string[])[]>;
}

/**
 * Merges segments into one, without what was deleted. It goes through all terms in order and holds a part of each
 * segment's postings at a time. So the memory needed doesn't depend on the texts.
 */
export async function mergeSegments(
  inputs: readonly MergeInput[],
  sink: SegmentSink,
): Promise<BuiltSegment> {
  const writer = new SegmentWriter(sink);
  const sourceIds = [...new Set(inputs.flatMap((input) => input.sourceIds))];
  const { columns, maps } = joinColumns(inputs, sourceIds);
  for (const input of inputs) await copyIds(input, writer);
  const walks = inputs.map((input, i) => new TermWalk(input, maps[i] as Int32Array));
  for (;;) {
    const first = walks.reduce<TermWalk | undefined>(
      (least, walk) => (walk.isDone || (least && !walk.isBefore(least)) ? least : walk),
      undefined,
    );
    if (!first) break;
    const units = first.units.slice();
    let isStarted = false;
    for (const walk of walks) {
      if (walk.isDone || !walk.isAt(units)) continue;
      await walk.read((document, field) => {
        if (!isStarted) writer.startTerm(units);
        isStarted = true;
        writer.add(document, field);
      });
      walk.next();
    }
    await writer.flush();
  }
  return { head: await writer.finish(columns), sourceIds };
}

/** The terms of a segment in order, with the new numbers of its documents. */
class TermWalk {
  readonly #input: MergeInput;
  readonly #map: Int32Array;
  #term = 0;
  #part = -1;
  #bytes: Uint8Array = new Uint8Array(0);

  constructor(input: MergeInput, map: Int32Array) {
    this.#input = input;
    this.#map = map;
  }

  get isDone(): boolean {
    return this.#term >= this.#input.head.termStarts.length - 1;
  }

  get units(): Uint16Array {
    const { terms, termStarts } = this.#input.head;
    return terms.subarray(termStarts[this.#term], termStarts[this.#term + 1]);
  }

  isBefore(other: TermWalk): boolean {
    return compareUnits(this.units, other.units) < 0;
  }

  isAt(units: Uint16Array): boolean {
    return compareUnits(this.units, units) === 0;
  }

  next(): void {
    this.#term++;
  }

  /** Reads the postings of the term, without those of deleted documents. */
  async read(onPosting: (document: number, field: number) => void): Promise<void> {
    const { postingStarts } = this.#input.head;
    const from = postingStarts[this.#term] as number;
    const to = postingStarts[this.#term + 1] as number;
    const first = Math.floor(from / PART);
    const last = Math.floor((to - 1) / PART);
    let bytes = await this.#readPart(first);
    if (last > first) {
      const joined = new Uint8Array((last - first + 1) * PART);
      joined.set(bytes);
      for (let part = first + 1; part <= last; part++)
        joined.set(await this.#readPart(part), (part - first) * PART);
      bytes = joined;
    }
    const cursor = new PostingsCursor(bytes, from - first * PART, to - first * PART);
    while (cursor.next()) {
      const renumbered = this.#map[cursor.document] as number;
      if (renumbered >= 0) onPosting(renumbered, cursor.field);
    }
  }

  /** The last part is kept, since the next term mostly needs it too. */
  async #readPart(part: number): Promise<Uint8Array> {
    if (part !== this.#part) this.#bytes = await this.#input.readPostings(part);
    this.#part = part;
    return this.#bytes;
  }
}

function compareUnits(a: Uint16Array, b: Uint16Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The columns of all documents that are left, and for each segment their new numbers; -1 for deleted ones. */
function joinColumns(
  inputs: readonly MergeInput[],
  sourceIds: readonly string[],
): { columns: Columns; maps: Int32Array[] } {
  const kept = inputs.map(keptUnits);
  const units = kept.reduce((sum, { length }) => sum + length, 0);
  const documents = inputs.reduce((sum, { head }, i) => sum + countDocuments(head, kept[i]), 0);
  const columns: Columns = {
    unitKeys: new Float64Array(units),
    unitStarts: new Uint32Array(units + 1),
    values: new Uint32Array(documents),
    sources: new Uint16Array(documents),
    kinds: new Uint8Array(documents),
    nameWords: new Uint8Array(documents),
  };
  let unit = 0;
  let next = 0;
  const maps = inputs.map(({ head, sourceIds: own }, i) => {
    const map = new Int32Array(head.values.length).fill(-1);
    const places = own.map((id) => sourceIds.indexOf(id));
    for (const old of kept[i] ?? []) {
      columns.unitKeys[unit] = head.unitKeys[old] as number;
      columns.unitStarts[unit++] = next;
      const end = head.unitStarts[old + 1] as number;
      for (let at = head.unitStarts[old] as number; at < end; at++, next++) {
        map[at] = next;
        columns.values[next] = head.values[at] as number;
        columns.sources[next] = places[head.sources[at] as number] as number;
        columns.kinds[next] = head.kinds[at] as number;
        columns.nameWords[next] = head.nameWords[at] as number;
      }
    }
    return map;
  });
  columns.unitStarts[unit] = next;
  return { columns, maps };
}

function keptUnits({ head, deleted }: Segment): number[] {
  const kept: number[] = [];
  for (let unit = 0; unit < head.unitKeys.length; unit++)
    if (!isDeleted(deleted, unit)) kept.push(unit);
  return kept;
}

const countDocuments = ({ unitStarts }: SegmentHead, units: readonly number[] = []): number =>
  units.reduce(
    (sum, unit) => sum + (unitStarts[unit + 1] as number) - (unitStarts[unit] as number),
    0,
  );

async function copyIds(input: MergeInput, writer: SegmentWriter): Promise<void> {
  const units = input.head.unitKeys.length;
  for (let part = 0; part * UNITS_OF_IDS < units; part++) {
    for (const [i, ids] of (await input.readIds(part)).entries())
      if (!isDeleted(input.deleted, part * UNITS_OF_IDS + i)) await writer.addIds([...ids]);
  }
}
