import { PostingsWriter } from './postings.ts';
import type { SegmentHead } from './segment.ts';

/** Units per list of ids that is read at once. */
export const UNITS_OF_IDS = 64;

/** Receives the parts of a segment as they get full, in order. */
export interface SegmentSink {
  postings(part: Uint8Array<ArrayBuffer>): Promise<void>;
  /** `ids[unit][document]` of the next UNITS_OF_IDS units; the first one is the unit's own, and others may begin with it */
  ids(part: string[][]): Promise<void>;
}

/** What is known of all documents before the terms come. */
export type Columns = Pick<
  SegmentHead,
  'unitKeys' | 'unitStarts' | 'values' | 'sources' | 'kinds' | 'nameWords'
>;

/** Writes a segment term by term, in sorted order. Only the list of terms is held in memory. */
export class SegmentWriter {
  readonly #sink: SegmentSink;
  readonly #postings = new PostingsWriter();
  #terms = new Uint16Array(1024);
  #length = 0;
  readonly #termStarts: number[] = [];
  readonly #postingStarts: number[] = [];
  #ids: string[][] = [];

  constructor(sink: SegmentSink) {
    this.#sink = sink;
  }

  startTerm(units: ArrayLike<number>): void {
    this.#reserve(units.length);
    this.#termStarts.push(this.#length);
    this.#postingStarts.push(this.#postings.total);
    this.#terms.set(units, this.#length);
    this.#length += units.length;
    this.#postings.startTerm();
  }

  add(document: number, field: number): void {
    this.#postings.add(document, field);
  }

  /** Passes on what is full. To be called between terms. */
  async flush(): Promise<void> {
    for (const part of this.#postings.takeFull()) await this.#sink.postings(part);
  }

  async addIds(ids: string[]): Promise<void> {
    this.#ids.push(ids);
    if (this.#ids.length === UNITS_OF_IDS) await this.#sink.ids(this.#ids.splice(0));
  }

  async finish(columns: Columns): Promise<SegmentHead> {
    await this.flush();
    const rest = this.#postings.takeRest();
    if (rest.length > 0) await this.#sink.postings(rest);
    if (this.#ids.length > 0) await this.#sink.ids(this.#ids);
    return {
      ...columns,
      termStarts: Uint32Array.from([...this.#termStarts, this.#length]),
      postingStarts: Uint32Array.from([...this.#postingStarts, this.#postings.total]),
      terms: this.#terms.slice(0, this.#length),
    };
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#terms.length) return;
    const larger = new Uint16Array((this.#length + more) * 2);
    larger.set(this.#terms.subarray(0, this.#length));
    this.#terms = larger;
  }
}
