/**
 * A table of 32-bit hashes with a byte of flags each, in flat arrays. A million take 10 MB, but 60 MB in a Map. It uses
 * open addressing and is at most half full. Flags are never 0, because 0 means a free slot.
 */
export class HashTable {
  size = 0;
  private hashes = new Int32Array(256);
  private flags = new Uint8Array(256);

  /** Adds a hash, or adds flags to a known one. Returns whether it is new. */
  add(hash: number, flags: number): boolean {
    const at = this.place(hash);
    const isNew = this.flags[at] === 0;
    this.hashes[at] = hash;
    this.flags[at] = (this.flags[at] as number) | flags;
    if (isNew && ++this.size * 2 > this.hashes.length) this.grow();
    return isNew;
  }

  visitAll(visit: (hash: number, flags: number) => void): void {
    for (const [at, flags] of this.flags.entries()) {
      if (flags !== 0) visit(this.hashes[at] as number, flags);
    }
  }

  /** The index of the hash, or of its free slot. */
  private place(hash: number): number {
    const { hashes, flags } = this;
    const mask = hashes.length - 1;
    let at = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (flags[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { hashes, flags } = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.flags = new Uint8Array(hashes.length * 2);
    for (let i = 0; i < hashes.length; i++) {
      if (flags[i] === 0) continue;
      const at = this.place(hashes[i] as number);
      this.hashes[at] = hashes[i] as number;
      this.flags[at] = flags[i] as number;
    }
  }
}
