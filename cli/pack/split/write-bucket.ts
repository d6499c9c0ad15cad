import { createReadStream, writeFileSync } from 'node:fs';
import { shardPath } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import type { Plain } from '../../../lib/core/formats/records/fields.ts';
import { splitLines } from '../../split-lines.ts';
import { writeNamed } from './named-file.ts';
import { answerJobs } from './run-jobs.ts';

/** Records of a person on the first page of a shard, the newest first. Others are on further pages. */
export const NEWEST = 20;
/** Bytes of a further page before compression, about. */
const PAGE = 1_000_000;

export interface Bucket {
  path: string;
  /** where lines about people of the core go to */
  corePath: string;
}

export interface BucketDeps {
  /** the folder of the pack */
  folder: string;
  /** stable keys */
  core: ReadonlySet<string>;
}

/** The shards of a bucket, with the SHA-256 of their first pages in hex, and their files. */
export interface WrittenBucket {
  corePath: string;
  shards: { shard: number; sha256: string; bytes: number; pages: number }[];
}

interface Line {
  of: string[];
  record: Plain;
}

/** Writes the shards of one bucket. One bucket is in memory. Its lines are `{shard, of, record}`. */
async function writeBucket({ path, corePath }: Bucket, { folder, core }: BucketDeps) {
  const byShard = new Map<number, Line[]>();
  for await (const text of splitLines(createReadStream(path))) {
    const { shard, of, record } = JSON.parse(text) as Line & { shard: number };
    const lines = byShard.get(shard);
    if (lines) lines.push({ of, record });
    else byShard.set(shard, [{ of, record }]);
  }
  const written: WrittenBucket = { corePath, shards: [] };
  const forCore: string[] = [];
  for (const [shard, lines] of [...byShard].toSorted(([a], [b]) => a - b)) {
    const { first, further } = layOut(lines);
    const pages = writeFurther(folder, shard, further);
    const head = { shard, page: 0, pages: pages.map(({ bytes: _, ...page }) => page) };
    const file = writePage(folder, head, first.map(show));
    const { sha256, bytes = 0 } = file;
    written.shards.push({ shard, sha256, bytes, pages: pages.length });
    for (const { of, record } of first) {
      const ours = of.filter((key) => core.has(key));
      if (ours.length > 0) forCore.push(show({ of: ours, record }));
    }
  }
  writeFileSync(corePath, forCore.map((line) => `${line}\n`).join(''));
  return written;
}

const show = ({ of, record }: Line): string => JSON.stringify({ of, ...record });

/** People first, then what is newest. A record that is among the newest of one of its people only is on both pages. */
function layOut(lines: readonly Line[]): { first: Line[]; further: Line[] } {
  const sorted = lines.toSorted(
    (a, b) =>
      Number(b.record.kind === 'person') - Number(a.record.kind === 'person') ||
      compare(dayOf(b.record), dayOf(a.record)) ||
      compare(String(a.record.id), String(b.record.id)),
  );
  const counts = new Map<string, number>();
  const [first, further]: [Line[], Line[]] = [[], []];
  for (const { of, record } of sorted) {
    if (record.kind === 'person') {
      first.push({ of, record });
      continue;
    }
    for (const key of of) counts.set(key, (counts.get(key) ?? 0) + 1);
    const isNew = (key: string) => (counts.get(key) as number) <= NEWEST;
    const [now, later] = [of.filter(isNew), of.filter((key) => !isNew(key))];
    if (now.length > 0) first.push({ of: now, record });
    if (later.length > 0) further.push({ of: later, record });
  }
  return { first, further };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const dayOf = ({ date, from, reviewedOn, claimedOn }: Plain): string =>
  String(date ?? from ?? claimedOn ?? reviewedOn ?? '');

/** Pages that are full begin another one. Whoever is on a page stands in the head of the first page. */
function writeFurther(folder: string, shard: number, lines: readonly Line[]) {
  const sheets: Line[][] = [];
  let length = PAGE;
  for (const line of lines.toSorted((a, b) => compare(a.of[0] ?? '', b.of[0] ?? ''))) {
    if (length >= PAGE) {
      sheets.push([]);
      length = 0;
    }
    sheets.at(-1)?.push(line);
    length += show(line).length;
  }
  return sheets.map((sheet, index) => ({
    ...writePage(folder, { shard, page: index + 1 }, sheet.map(show)),
    keys: [...new Set(sheet.flatMap(({ of }) => of))].sort(),
  }));
}

function writePage(
  folder: string,
  head: { shard: number; page: number; pages?: object[] },
  lines: readonly string[],
) {
  const content = [JSON.stringify(head), ...lines].map((line) => `${line}\n`).join('');
  return writeNamed(folder, content, (hash) => shardPath(head.shard, head.page, hash));
}

answerJobs(writeBucket);
