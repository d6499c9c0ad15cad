import { mixHash } from './name-hash.ts';

/** Of the cells and of all that decides what is in them: folding, words, hashes. Changed with any of these. */
export const NAME_FORMAT = 2;

/** A name ends with this beginning. */
export const ENDS = 1;
/** A longer name begins with this beginning. */
export const GOES_ON = 2;

/** A name of more words is none, in scripts without spaces either: it is left out. */
export const MAX_WORDS = 64;

const FLAGS = ENDS | GOES_ON;

/**
 * All names as one flat array, so that it is stored, loaded and held as it is: 16-bit cells.
 *
 *   [ units of the small set, log2 | the small set … | slots … ]
 *
 * A slot stands for a beginning of a name: 14 bits of the mixed hash of its words, and the two flags; 0 is
 * free. Beginnings lie in an open-addressed table: where the upper bits of the hash say, or in the next free
 * slot behind. Nothing in it is a false negative. About one in five thousand words that begin no name is taken
 * for one that does; whoever looks such a name up finds nothing.
 *
 * The sounds of a name's first and last word are a beginning as well (see soundKey), by which pages in other alphabets
 * find it.
 *
 * The small set is a bit set of the hashes of first words that may be written small (“bin”, “van”, “the” of a
 * treaty): for all others, only words with a capital are looked up.
 */
export class NameTrie {
  readonly cells: Uint16Array<ArrayBuffer>;
  /** May a name begin with this word though it is written small? Bit `hash & 15` of `small[(hash >> 4) & mask]`. */
  readonly small: Uint16Array;
  readonly smallMask: number;
  private readonly slots: Uint16Array;
  private readonly scale: number;

  constructor(cells: Uint16Array<ArrayBuffer>) {
    this.cells = cells;
    const smallLog2 = cells[0] as number;
    const end = smallSetEnd(smallLog2);
    this.small = cells.subarray(1, end);
    this.smallMask = this.small.length - 1;
    this.slots = cells.subarray(end);
    this.scale = this.slots.length / 2 ** 32;
  }

  /** What is known of a beginning: `ENDS`, `GOES_ON`, both, or 0. */
  find(hash: number): number {
    const { slots } = this;
    const mixed = mixHash(hash);
    const print = printOf(mixed);
    for (let at = ((mixed >>> 0) * this.scale) | 0; ; at++) {
      if (at === slots.length) at = 0;
      const slot = slots[at] as number;
      if (slot === 0) return 0;
      if ((slot & ~FLAGS) === print) return slot & FLAGS;
    }
  }

  /** Puts a beginning in; only while a trie is built, and only as many as leave a slot free. */
  add(hash: number, flags: number): void {
    const { slots } = this;
    const mixed = mixHash(hash);
    const print = printOf(mixed);
    let at = ((mixed >>> 0) * this.scale) | 0;
    for (; slots[at] !== 0; at++) {
      if (((slots[at] as number) & ~FLAGS) === print) break;
      if (at === slots.length - 1) at = -1;
    }
    slots[at] = (slots[at] as number) | print | flags;
  }

  /** Puts a first word into the small set; only while a trie is built. */
  addSmall(hash: number): void {
    const at = (hash >> 4) & this.smallMask;
    this.small[at] = (this.small[at] as number) | (1 << (hash & 15));
  }
}

const printOf = (mixed: number): number => (mixed << 2) & 0xfffc;

/** The cell behind a small set of 2^log2 units. */
export const smallSetEnd = (log2: number): number => 1 + 2 ** log2;
