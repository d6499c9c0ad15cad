import { mixHash } from './name-hash.ts';

/**
 * Version of the cells and of everything that decides their contents: folding, words, hashes. Change it with any of
 * these.
 */
export const NAME_FORMAT = 2;

/** A name ends with this beginning. */
export const ENDS = 1;
/** A longer name begins with this beginning. */
export const GOES_ON = 2;

/** Longest name, in words, even in scripts without spaces. Longer ones are left out. */
export const MAX_WORDS = 64;

const FLAGS = ENDS | GOES_ON;

/**
 * All names as one flat array of 16-bit cells, which can be stored and loaded as it is.
 *
 * [ units of the small set, log2 | the small set … | slots … ]
 *
 * A slot stands for the beginning of a name. It has 14 bits of the mixed hash of its words, and two flags; 0 means
 * free. The table uses open addressing. A beginning lies where the upper bits of its hash point, or in the next free
 * slot.
 *
 * There are no false negatives. About one in five thousand words that begin no name is taken for one that does. Looking
 * up such a name finds nothing.
 *
 * The sounds of a name's first and last word also form a beginning (see soundKey). Pages in other alphabets find the
 * name by them.
 *
 * The small set is a bit set with the hashes of lower-case first words (“bin”, “van”, “the” of a treaty). All other
 * words are looked up only if they have a capital.
 */
export class NameTrie {
  readonly cells: Uint16Array<ArrayBuffer>;
  /** Whether a name may begin with this word in lower case. Bit `hash & 15` of `small[(hash >> 4) & mask]`. */
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

  /** The flags of a beginning: `ENDS`, `GOES_ON`, both, or 0. */
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

  /** Adds a beginning. Only for use while a trie is built. One slot must stay free. */
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

  /** Adds a first word to the small set. Only for use while a trie is built. */
  addSmall(hash: number): void {
    const at = (hash >> 4) & this.smallMask;
    this.small[at] = (this.small[at] as number) | (1 << (hash & 15));
  }
}

const printOf = (mixed: number): number => (mixed << 2) & 0xfffc;

/** The cell after a small set of 2^log2 units. */
export const smallSetEnd = (log2: number): number => 1 + 2 ** log2;
