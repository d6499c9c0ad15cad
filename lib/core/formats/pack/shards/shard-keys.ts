import { createSha256 } from '../../../hash/sha256.ts';
import type { PersonRecord } from '../../records/data-record.ts';
import { MAX_BITS } from '../manifest.ts';

/** People that share a shard, about. Whoever asks for one of them doesn't say for which. */
const TOGETHER = 100;

/** Bits that give each shard at least so many people on average. */
export const bitsFor = (people: number): number =>
  Math.min(MAX_BITS, Math.max(0, Math.floor(Math.log2(Math.max(1, people / TOGETHER)))));

/** What stays the same in all revisions, and if possible in all packs: the item of Wikidata, or the id in the pack. */
export const stableKey = ({ key, ids }: Pick<PersonRecord, 'key' | 'ids'>): string =>
  ids.wikidata ? `wd:${ids.wikidata}` : `id:${key}`;

/** The number of a key's shard: the first bits of its SHA-256. */
export function shardOf(key: string, bits: number): number {
  const hash = createSha256();
  hash.addText(key);
  const [first = 0, second = 0] = hash.digest();
  return ((first << 8) | second) >>> (MAX_BITS - bits);
}

/** Hexadecimal digits of a file's SHA-256 that stand in its name. */
export const NAMED = 16;

/**
 * The path of a page of a shard below the manifest. `hash` is the beginning of its SHA-256. The content decides on the
 * name, so a file never changes and an old copy is never taken for a new one.
 */
export function shardPath(shard: number, page: number, hash: string): string {
  const digits = shard.toString(16).padStart(4, '0');
  const number = page === 0 ? '' : `.${page}`;
  return `s/${digits.slice(0, 2)}/${digits}${number}-${hash.slice(0, NAMED)}.ndjson.gz`;
}
