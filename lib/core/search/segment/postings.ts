import { FIELD_BITS } from '../search-terms.ts';

/** Bytes of postings that are read at once. Most words need one such part of a segment, and frequent ones several. */
export const PART = 32_768;

const FIELD_MASK = (1 << FIELD_BITS) - 1;

/**
 * Writes the postings of one term after the other. A posting is the distance to the document before and the field, as
 * a varint: seven bits a byte, the lowest first. Most postings have one or two bytes.
 */
export class PostingsWriter {
  #bytes = new Uint8Array(PART);
  #length = 0;
  #before = 0;
  #full: Uint8Array<ArrayBuffer>[] = [];
  /** bytes of all postings so far */
  total = 0;

  startTerm(): void {
    this.#before = 0;
  }

  /** Documents come in ascending order. */
  add(document: number, field: number): void {
    let value = ((document - this.#before) << FIELD_BITS) | field;
    this.#before = document;
    while (value > 127) {
      this.#push((value & 127) | 128);
      value >>>= 7;
    }
    this.#push(value);
  }

  /** The parts that are full, each once. */
  takeFull(): Uint8Array<ArrayBuffer>[] {
    return this.#full.splice(0);
  }

  /** The last part, which may be empty. */
  takeRest(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === PART) {
      this.#full.push(this.#bytes);
      this.#bytes = new Uint8Array(PART);
      this.#length = 0;
    }
    this.#bytes[this.#length++] = byte;
    this.total++;
  }
}

/** Goes through the postings of one term, which are the bytes from `from` to `to`. */
export class PostingsCursor {
  document = 0;
  field = 0;
  readonly #bytes: Uint8Array;
  readonly #to: number;
  #at: number;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#bytes = bytes;
    this.#at = from;
    this.#to = to;
  }

  /** Goes to the next posting. False after the last one. */
  next(): boolean {
    if (this.#at >= this.#to) return false;
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    this.document += value >>> FIELD_BITS;
    this.field = value & FIELD_MASK;
    return true;
  }
}
