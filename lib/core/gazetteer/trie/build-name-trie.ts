import type { EntityType } from '../../model.ts';
import { hashText } from '../../text/hash-text.ts';
import { batch, readWords } from '../../text/read-words.ts';
import { soundKey, soundMarks } from '../sound/sound-key.ts';
import { beginsUpper } from './capitals.ts';
import { OPENING as GATE_OPENING } from './gate-bits.ts';
import type { HashTable } from './hash-table.ts';
import { extendHash } from './name-hash.ts';
import { addPacked, createNameHashes, packHashes } from './name-hashes.ts';
import { ENDS, GOES_ON, MAX_WORDS, NameTrie, smallSetEnd } from './name-trie.ts';

/** Share of slots in use. A failed look-up then takes four steps on average. A slot costs 2 bytes. */
const LOAD = 0.62;

/** The same after names were added. A failed look-up then takes nine steps. */
const MOST_LOAD = 0.75;

/** Flag of a first word: names that begin with it may have a small letter there. */
const SMALL = 2;
const SEEN = 1;
/** Flag of a beginning: it is the whole name, or its first two words. */
const OPENING = 4;

/** Takes names one by one, keeps only their hashes, and builds the trie. */
export interface NameTrieBuilder {
  add(alias: string, type: EntityType, entityId: string): void;
  /** how many aliases and entities it has taken */
  aliases(): number;
  entities(): number;
  /** visits the hashes of all first words, and whether they may have a small letter */
  forEachFirst(visit: (hash: number, maySmall: boolean) => void): void;
  /** visits the hashes of sounds for the gate: those of first and last words (see soundMark), and of whole names */
  forEachSound(visit: (hash: number) => void): void;
  /** the hashes of the first two words of each name, or of its only one; undefined if there are more than `most` */
  findOpenings(most: number): number[] | undefined;
  build(): NameTrie;
  /** The cells of a trie with these names as well. Undefined if they would fill it too much. The cells stay as they are. */
  addTo(cells: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> | undefined;
  /** All that it has taken, to go on with later. */
  pack(): Uint8Array<ArrayBuffer>;
}

/** `packed` are names that earlier builders have taken. They don't count as aliases. */
export function createNameTrieBuilder(packed: readonly Uint8Array[] = []): NameTrieBuilder {
  const hashes = createNameHashes();
  for (const bytes of packed) addPacked(hashes, bytes);
  const { beginnings, firsts, sounds, entities } = hashes;
  let aliases = 0;
  return {
    add(alias, type, entityId) {
      const { hashes: own, starts } = batch;
      if (!readWords(alias, 0) || batch.count > MAX_WORDS) return;
      aliases++;
      entities.add(hashText(entityId), SEEN);
      let beginning = own[0] as number;
      const isSmall = mayBeginSmall(alias, starts[0] as number, type, batch.count);
      firsts.add(beginning, isSmall ? SMALL : SEEN);
      for (let i = 1; i < batch.count; i++) {
        beginnings.add(beginning, GOES_ON);
        beginning = extendHash(beginning, own[i] as number);
        if (i === 1) beginnings.add(beginning, OPENING);
      }
      const { count } = batch;
      beginnings.add(beginning, count === 1 ? ENDS | OPENING : ENDS);
      const sound = type === 'person' && count > 1 ? soundKey(alias) : undefined;
      if (sound === undefined) return;
      beginnings.add(hashText(sound), ENDS);
      sounds.add(hashText(sound) ^ GATE_OPENING, SEEN);
      for (const word of soundMarks(sound)) sounds.add(hashText(word), SEEN);
    },
    aliases: () => aliases,
    entities: () => entities.size,
    forEachFirst: (visit) => firsts.visitAll((hash, flags) => visit(hash, (flags & SMALL) !== 0)),
    forEachSound: (visit) => sounds.visitAll((hash) => visit(hash)),
    findOpenings(most) {
      const openings: number[] = [];
      beginnings.visitAll((hash, flags) => {
        if (flags & OPENING && openings.length <= most) openings.push(hash);
      });
      return openings.length > most ? undefined : openings;
    },
    build: () => buildTrie(beginnings, firsts),
    addTo: (cells) => extendTrie(cells, beginnings, firsts),
    pack: () => packHashes(hashes),
  };
}

function extendTrie(
  cells: Uint16Array<ArrayBuffer>,
  beginnings: HashTable,
  firsts: HashTable,
): Uint16Array<ArrayBuffer> | undefined {
  const slots = cells.subarray(smallSetEnd(cells[0] as number));
  let used = 0;
  for (const slot of slots) if (slot !== 0) used++;
  if (used + beginnings.size > slots.length * MOST_LOAD) return undefined;
  const trie = new NameTrie(cells.slice());
  firsts.visitAll((hash, flags) => {
    if (flags & SMALL) trie.addSmall(hash);
  });
  beginnings.visitAll((hash, flags) => trie.add(hash, flags & (ENDS | GOES_ON)));
  return trie.cells;
}

/** Whether the first word of the alias may be in lower case in a text. It follows looksLikeName. */
function mayBeginSmall(alias: string, start: number, type: EntityType, words: number): boolean {
  return !beginsUpper(alias, start) || (type === 'event' && words >= 3);
}

function buildTrie(beginnings: HashTable, firsts: HashTable): NameTrie {
  const small: number[] = [];
  firsts.visitAll((hash, flags) => {
    if (flags & SMALL) small.push(hash);
  });
  // Sixteen bits for each word that may be small. It takes at most 16 kB, so that it fits the fastest cache.
  const log2 = Math.min(13, Math.ceil(Math.log2(small.length + 1)));
  const slots = Math.ceil(beginnings.size / LOAD) + 2;
  const cells = new Uint16Array(smallSetEnd(log2) + slots);
  cells[0] = log2;
  const trie = new NameTrie(cells);
  for (const hash of small) trie.addSmall(hash);
  beginnings.visitAll((hash, flags) => trie.add(hash, flags & (ENDS | GOES_ON)));
  return trie;
}
