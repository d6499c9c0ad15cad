import type { DataRecord } from '../records/data-record.ts';
import { PACK_VERSION, type PackCounts, type PackManifest } from './manifest.ts';
import { COUNTED } from './read-pack.ts';

/** What a pack says of itself, without what follows from its records. */
export type PackHead = Omit<PackManifest, 'dramatisPack' | 'counts' | 'sha256' | 'files'>;

/** The record as a line, without a line feed. `readRecord` gives the same record again. */
export function writeRecord(record: DataRecord): string {
  if (record.kind === 'item') {
    const { kind: _, key, publishedOn, isWhole: __, publishedAt: ___, ...rest } = record;
    return JSON.stringify({
      kind: 'article',
      id: key,
      ...(publishedOn ? { date: publishedOn } : {}),
      ...rest,
    });
  }
  if (record.kind === 'person') {
    const { kind, key, roles, ...rest } = record;
    const plain = roles.map(({ field: _, ...role }) => role);
    return JSON.stringify({ kind, id: key, ...rest, roles: plain });
  }
  const { kind, key, ...rest } = record;
  return JSON.stringify({ kind, id: key, ...rest });
}

/** Counts the records of a pack. */
export function countRecords(records: Iterable<Pick<DataRecord, 'kind'>>): PackCounts {
  const counts: PackCounts = { people: 0, events: 0, claims: 0, articles: 0 };
  for (const { kind } of records) counts[COUNTED[kind]]++;
  return counts;
}

/** SHA-256 of a text as UTF-8, in hex. */
export type HashText = (text: string) => Promise<string>;

/** Writes a pack in one file. Each line ends in a line feed. Articles that are cut off are left out. */
export async function writePack(
  head: PackHead,
  records: readonly DataRecord[],
  hash: HashText,
): Promise<string> {
  const kept = records.filter((record) => record.kind !== 'item' || record.isWhole);
  const body = kept.map((record) => `${writeRecord(record)}\n`).join('');
  const manifest: PackManifest = {
    dramatisPack: PACK_VERSION,
    ...head,
    counts: countRecords(kept),
    sha256: await hash(body),
  };
  return `${JSON.stringify(manifest)}\n${body}`;
}
