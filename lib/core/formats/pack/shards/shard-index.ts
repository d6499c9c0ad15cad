import { hexOf } from '../../../hash/sha256.ts';
import { FormatError } from '../../records/read-part.ts';
import { NAMED, shardPath } from './shard-keys.ts';

/** Bytes of a hash in the index. */
const BYTES = NAMED / 2;

/** Which file each shard is. It lies with the reader, so nobody hears which shards are looked up. */
export interface ShardIndex {
  /** The path of a shard's first page. Undefined if nobody is in the shard. */
  pathOf(shard: number): string | undefined;
}

/** Reads `shards-….bin`. Throws a FormatError if its length doesn't fit the number of shards. */
export function readShardIndex(bytes: Uint8Array, bits: number): ShardIndex {
  const shards = 2 ** bits;
  if (bytes.length !== shards * BYTES)
    throw new FormatError({
      cause: bytes.length < shards * BYTES ? 'cut' : 'size',
      field: 'shards',
      detail: `${bytes.length}`,
    });
  return {
    pathOf(shard) {
      const hash = bytes.subarray(shard * BYTES, (shard + 1) * BYTES);
      return hash.some((byte) => byte !== 0) ? shardPath(shard, 0, hexOf(hash)) : undefined;
    },
  };
}

/** Writes the index. `hashes` has the SHA-256 of each shard in hex, or undefined where nobody is. */
export function writeShardIndex(hashes: readonly (string | undefined)[]): Uint8Array {
  const bytes = new Uint8Array(hashes.length * BYTES);
  for (const [shard, hash] of hashes.entries())
    for (let at = 0; hash && at < BYTES; at++)
      bytes[shard * BYTES + at] = Number.parseInt(hash.slice(at * 2, at * 2 + 2), 16);
  return bytes;
}
