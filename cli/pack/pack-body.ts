import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { PackCounts } from '../../lib/core/formats/pack/manifest.ts';
import { COUNTED } from '../../lib/core/formats/pack/read-pack.ts';
import type { DataRecord } from '../../lib/core/formats/records/data-record.ts';
import { parseJson } from '../../lib/core/formats/records/fields.ts';

/** The records of a pack while they are written to a file. Only their ids are held in memory. */
export interface PackBody {
  /** Writes a line of `writeRecord`. Returns the record's id if it was used before: then nothing is written. */
  add(line: string): Promise<string | undefined>;
  /** lines so far */
  lines(): number;
  /** Ends the file. The SHA-256 is in hex. */
  close(): Promise<{ sha256: string; counts: PackCounts }>;
}

/** How `writeRecord` begins each line. */
const BEGINNING = /^\{"kind":"(person|event|claim|article)","id":("(?:[^"\\]|\\.)*")/;

export function createPackBody(path: string): PackBody {
  const file = createWriteStream(path);
  const failed = new Promise<never>((_, reject) => file.on('error', reject));
  failed.catch(() => undefined);
  const hash = createHash('sha256');
  const ids = new Set<string>();
  const counts: PackCounts = { people: 0, events: 0, claims: 0, articles: 0 };
  return {
    async add(line) {
      const [, kind = '', id = ''] = BEGINNING.exec(line) ?? [];
      if (!kind) throw new Error(`no record: ${line.slice(0, 80)}`);
      if (ids.has(`${kind} ${id}`)) return String(parseJson(id));
      ids.add(`${kind} ${id}`);
      counts[COUNTED[kind === 'article' ? 'item' : (kind as DataRecord['kind'])]]++;
      const text = `${line}\n`;
      hash.update(text);
      // If the disk is slower than we are, we must not keep everything in memory.
      if (!file.write(text)) await Promise.race([once(file, 'drain'), failed]);
      return undefined;
    },
    lines: () => ids.size,
    async close() {
      file.end();
      await Promise.race([once(file, 'close'), failed]);
      return { sha256: hash.digest('hex'), counts };
    },
  };
}
