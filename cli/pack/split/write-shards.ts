import { createReadStream } from 'node:fs';
import type { PackManifest } from '../../../lib/core/formats/pack/manifest.ts';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { writeShardIndex } from '../../../lib/core/formats/pack/shards/shard-index.ts';
import { bitsFor } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import type { DataRecord } from '../../../lib/core/formats/records/data-record.ts';
import { splitLines } from '../../split-lines.ts';
import type { Say } from '../say.ts';
import { chooseCore } from './choose-core.ts';
import { type Filled, fillBuckets } from './fill-buckets.ts';
import { createNamedFile, writeNamed } from './named-file.ts';
import type { People } from './people.ts';
import type { RowStore } from './row-store.ts';
import { runJobs } from './run-jobs.ts';
import type { Bucket, BucketDeps, WrittenBucket } from './write-bucket.ts';

export interface ShardsDeps {
  people: People;
  rows: RowStore;
  /** the folder of the pack, and one for files on the way */
  out: string;
  temp: string;
  say: Say;
}

type Parts = Required<Pick<PackManifest, 'bits' | 'directory' | 'core' | 'shards'>> &
  Pick<Filled, 'ofNobody'>;

/** Writes the shards over all cores, then what names them. */
export async function writeShards(
  records: AsyncIterable<DataRecord>,
  { people, rows, out, temp, say }: ShardsDeps,
): Promise<Parts> {
  const bits = bitsFor(people.count());
  const { paths, weights, ofNobody } = await fillBuckets(records, { people, bits, folder: temp });
  const deps: BucketDeps = { folder: out, core: chooseCore(people, weights) };
  const buckets: Bucket[] = paths.map((path) => ({ path, corePath: `${path}.core` }));
  const hashes: (string | undefined)[] = Array.from({ length: 2 ** bits });
  const total = { bytes: 0, pages: 0 };
  await runJobs<Bucket, WrittenBucket>(
    new URL('./write-bucket.ts', import.meta.url),
    deps,
    buckets,
    ({ shards }) => {
      for (const { shard, sha256, bytes, pages } of shards) {
        hashes[shard] = sha256;
        total.bytes += bytes;
        total.pages += pages;
      }
    },
  );
  const shards = writeNamed(out, writeShardIndex(hashes), (hash) => `shards-${hash}.bin`);
  const core = await joinCore(out, buckets);
  const directory = await rows.write(out, (number) => weights[number] ?? 0);
  const used = hashes.filter((hash) => hash !== undefined).length;
  say(
    `${used} shards of ${kilobytes(total.bytes / Math.max(1, used))} on average, ${total.pages} further pages`,
  );
  say(
    `${deps.core.size} people in the core, ${kilobytes(core.bytes ?? 0)}; directory ${kilobytes(directory.bytes ?? 0)}`,
  );
  const { claims, articles } = ofNobody;
  if (claims + articles > 0)
    say(`left out: ${claims} claims and ${articles} articles that name nobody of the pack in full`);
  return { bits, directory, core, shards, ofNobody };
}

/** In the order of the buckets, whichever came first. */
async function joinCore(out: string, buckets: readonly Bucket[]): Promise<PackFile> {
  const core = createNamedFile(out, (hash) => `core-${hash}.ndjson.gz`);
  for (const { corePath } of buckets)
    for await (const line of splitLines(createReadStream(corePath))) await core.add(line);
  return core.close();
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
