import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { PackCounts } from '../../../lib/core/formats/pack/manifest.ts';
import { writeRecord } from '../../../lib/core/formats/pack/write-pack.ts';
import type { DataRecord } from '../../../lib/core/formats/records/data-record.ts';
import type { People } from './people.ts';

/** Shards whose records are sorted at once are one file on the way. */
const BUCKETS = 256;

export interface Filled {
  /** the files, by their number */
  paths: string[];
  /** how many records name each person, by the person's number */
  weights: Uint32Array;
  /** records that name nobody who is in the pack, so they are in no shard */
  ofNobody: Pick<PackCounts, 'claims' | 'articles'>;
}

/** Puts each record into the buckets of the people whom it is about. The records are read once more, one by one. */
export async function fillBuckets(
  records: AsyncIterable<DataRecord>,
  { people, bits, folder }: { people: People; bits: number; folder: string },
): Promise<Filled> {
  const buckets = Math.min(2 ** bits, BUCKETS);
  const paths = Array.from({ length: buckets }, (_, bucket) => join(folder, `${bucket}.tmp`));
  const files = paths.map((path) => createWriteStream(path));
  const filled: Filled = {
    paths,
    weights: new Uint32Array(people.count()),
    ofNobody: { claims: 0, articles: 0 },
  };
  const failed = Promise.race(
    files.map((file) => new Promise<never>((_, reject) => file.on('error', reject))),
  );
  failed.catch(() => undefined);
  const write = async (file: WriteStream, line: string) => {
    if (!file.write(line)) await Promise.race([once(file, 'drain'), failed]);
  };
  for await (const record of records) {
    const owners = people.ownersOf(record);
    // An event stands in the directory as a whole.
    if (owners.length === 0 && record.kind === 'claim') filled.ofNobody.claims++;
    if (owners.length === 0 && record.kind === 'item') filled.ofNobody.articles++;
    if (record.kind !== 'person')
      for (const owner of owners) filled.weights[owner] = (filled.weights[owner] ?? 0) + 1;
    const json = owners.length > 0 ? writeRecord(record) : '';
    const byShard = Map.groupBy(owners, (owner) => people.shardOf(owner, bits));
    for (const [shard, here] of byShard) {
      const of = JSON.stringify([...new Set(here.map(people.keyOf))]);
      const file = files[Math.floor((shard * buckets) / 2 ** bits)] as WriteStream;
      await write(file, `{"shard":${shard},"of":${of},"record":${json}}\n`);
    }
  }
  for (const file of files) file.end();
  await Promise.race([
    Promise.all(files.map((file) => file.closed || once(file, 'close'))),
    failed,
  ]);
  return filled;
}
