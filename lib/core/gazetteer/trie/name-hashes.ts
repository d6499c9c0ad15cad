import { HashTable } from './hash-table.ts';

/** The hashes of names, of which trie and gate are made: see NameTrieBuilder. */
export interface NameHashes {
  beginnings: HashTable;
  firsts: HashTable;
  sounds: HashTable;
  entities: HashTable;
}

/** In their packed order. */
const TABLES = ['beginnings', 'firsts', 'sounds', 'entities'] as const;

export const createNameHashes = (): NameHashes => ({
  beginnings: new HashTable(),
  firsts: new HashTable(),
  sounds: new HashTable(),
  entities: new HashTable(),
});

/** All hashes as bytes, to be stored. For each table: its size, its hashes with 4 bytes each, their flags. */
export function packHashes(hashes: NameHashes): Uint8Array<ArrayBuffer> {
  const sizes = TABLES.map((name) => hashes[name].size);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + 4 + 5 * size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [i, name] of TABLES.entries()) {
    const size = sizes[i] as number;
    view.setUint32(at, size);
    let next = at + 4;
    let flag = next + 4 * size;
    hashes[name].visitAll((hash, flags) => {
      view.setInt32(next, hash);
      bytes[flag] = flags;
      next += 4;
      flag += 1;
    });
    at = flag;
  }
  return bytes;
}

/** Adds packed hashes. */
export function addPacked(hashes: NameHashes, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  for (const name of TABLES) {
    const size = view.getUint32(at);
    const flagsFrom = at + 4 + 4 * size;
    for (let i = 0; i < size; i++)
      hashes[name].add(view.getInt32(at + 4 + 4 * i), bytes[flagsFrom + i] as number);
    at = flagsFrom + size;
  }
}
