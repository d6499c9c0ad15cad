import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { rowKey, withWeight, writeRow } from '../../../lib/core/formats/pack/shards/directory.ts';
import type { EventRecord, PersonRecord } from '../../../lib/core/formats/records/data-record.ts';
import { createNamedFile } from './named-file.ts';

/** The rows of a directory, on disk until they are written in order. In memory are their keys and places. */
export interface RowStore {
  /** `number` is the person's among the people of the pack. */
  add(record: PersonRecord | EventRecord, number?: number): Promise<void>;
  /** Writes `dir-….ndjson.gz`. */
  write(folder: string, weightOf: (number: number) => number): Promise<PackFile>;
}

interface Place {
  key: string;
  from: number;
  bytes: number;
  number?: number | undefined;
}

export function createRowStore(path: string): RowStore {
  const places: Place[] = [];
  const file = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => file.on('error', reject));
  failed.catch(() => undefined);
  let at = 0;
  return {
    async add(record, number) {
      const row = Buffer.from(writeRow(record));
      const key = rowKey({ kind: record.kind, id: record.key });
      places.push({ key, from: at, bytes: row.length, number });
      at += row.length;
      if (!file.write(row)) await Promise.race([once(file, 'drain'), failed]);
    },
    async write(folder, weightOf) {
      file.end();
      await Promise.race([once(file, 'close'), failed]);
      places.sort((a, b) => (a.key < b.key ? -1 : 1));
      const rows = await open(path);
      const directory = createNamedFile(folder, (hash) => `dir-${hash}.ndjson.gz`);
      try {
        for (const { from, bytes, number } of places) {
          const { buffer } = await rows.read(Buffer.alloc(bytes), 0, bytes, from);
          const weight = number === undefined ? 0 : weightOf(number);
          await directory.add(withWeight(buffer.toString('utf8'), weight));
        }
      } finally {
        await rows.close();
      }
      return directory.close();
    },
  };
}
