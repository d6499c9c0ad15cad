import type { PackCounts } from '../../../lib/core/formats/pack/manifest.ts';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { COUNTED } from '../../../lib/core/formats/pack/read-pack.ts';
import { writeRecord } from '../../../lib/core/formats/pack/write-pack.ts';
import type { DataRecord } from '../../../lib/core/formats/records/data-record.ts';
import { createNamedFile } from './named-file.ts';
import type { People } from './people.ts';
import type { RowStore } from './row-store.ts';

/** Reads all records once: who is there, what a directory says of them, and how much it is in one file. */
export async function survey(
  records: AsyncIterable<DataRecord>,
  { people, rows, folder }: { people: People; rows: RowStore; folder: string },
): Promise<{ all: PackFile; counts: PackCounts }> {
  const all = createNamedFile(folder, (hash) => `all-${hash}.ndjson.gz`);
  const counts: PackCounts = { people: 0, events: 0, claims: 0, articles: 0 };
  for await (const record of records) {
    counts[COUNTED[record.kind]]++;
    if (record.kind === 'person') {
      await rows.add(record, people.count());
      people.add(record);
    } else if (record.kind === 'event') await rows.add(record);
    await all.add(writeRecord(record));
  }
  return { all: await all.close(), counts };
}
