import type { ShardIndex } from './shard-index.ts';
import { NAMED, shardOf } from './shard-keys.ts';

/** Where the rest of what a pack knows about a person is. Finding out asks nobody. */
export type WhereIs =
  /** the shard that the reader holds is the current one */
  | { kind: 'held'; path: string }
  /** it must be asked for, which tells the host that somebody wants one of the people in it */
  | { kind: 'away'; path: string; shard: number }
  /** the pack knows no more than its directory */
  | { kind: 'nothing' };

/** `held` are the paths of pages that lie with the reader. A page that was replaced has another path. */
export function findShard(
  key: string,
  { index, bits, held }: { index: ShardIndex; bits: number; held: ReadonlySet<string> },
): WhereIs {
  const shard = shardOf(key, bits);
  const path = index.pathOf(shard);
  if (path === undefined) return { kind: 'nothing' };
  return held.has(path) ? { kind: 'held', path } : { kind: 'away', path, shard };
}

/** Whether these bytes are the page that the path names. `sha256` is of the bytes after decompression, in hex. */
export const isNamed = (path: string, sha256: string): boolean =>
  path.endsWith(`-${sha256.slice(0, NAMED)}.ndjson.gz`);
