import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { judgeRecord } from '../../../lib/core/formats/pack/judge-record.ts';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { isNamed } from '../../../lib/core/formats/pack/shards/open-person.ts';
import { readShardHead, type ShardHead } from '../../../lib/core/formats/pack/shards/read-shard.ts';
import { shardOf } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import { listOf, parsePlain } from '../../../lib/core/formats/records/fields.ts';
import { FormatError } from '../../../lib/core/formats/records/read-part.ts';
import { describeProblem } from '../describe-problem.ts';
import { answerJobs } from './run-jobs.ts';
import { unpack } from './unpack.ts';

export interface ShardJob {
  shard: number;
  path: string;
}

export interface ShardDeps {
  folder: string;
  bits: number;
}

export interface CheckedShard {
  shard: number;
  /** records of people */
  people: number;
  pages: number;
  faults: string[];
}

/** Checks a shard with all its pages. One page is in memory. */
async function checkShard({ shard, path }: ShardJob, deps: ShardDeps): Promise<CheckedShard> {
  const faults: string[] = [];
  const first = await checkPage({ name: path }, { ...deps, shard, page: 0, faults });
  let people = first.people;
  for (const [index, file] of (first.head?.pages ?? []).entries()) {
    const page = await checkPage(file, { ...deps, shard, page: index + 1, faults });
    people += page.people;
    const missing = file.keys.filter((key) => !page.keys.has(key));
    if (missing.length > 0) faults.push(`${file.name}: has nothing about ${missing[0]}`);
  }
  return { shard, people, pages: first.head?.pages.length ?? 0, faults };
}

interface PageDeps extends ShardDeps {
  shard: number;
  page: number;
  faults: string[];
}

async function checkPage(
  file: Pick<PackFile, 'name'> & Partial<PackFile>,
  { folder, bits, shard, page, faults }: PageDeps,
): Promise<{ head?: ShardHead; people: number; keys: Set<string> }> {
  const found = { people: 0, keys: new Set<string>() } as Awaited<ReturnType<typeof checkPage>>;
  const { name } = file;
  const tell = (fault: string) => faults.push(`${name}${fault}`);
  const path = join(folder, name);
  if (!existsSync(path)) {
    tell(': is missing beside the manifest');
    return found;
  }
  let raw: Buffer;
  try {
    raw = await unpack(readFileSync(path));
  } catch {
    tell(': is damaged');
    return found;
  }
  const sha256 = createHash('sha256').update(raw).digest('hex');
  if (!isNamed(name, sha256)) tell(`: sha256 is ${sha256}, the name says something else`);
  if (file.sha256 !== undefined && file.sha256 !== sha256) tell(`: sha256 is ${sha256}`);
  if (file.rawBytes !== undefined && file.rawBytes !== raw.length)
    tell(`: has ${raw.length} bytes, the first page says ${file.rawBytes}`);
  if (file.bytes !== undefined && file.bytes !== statSync(path).size) tell(': has another length');
  const [first = '', ...lines] = raw.toString('utf8').trimEnd().split('\n');
  const attempt = (at: number, work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      faults.push(describeProblem({ file: name, ...error.problem, record: at }, 'line'));
    }
  };
  attempt(1, () => {
    found.head = readShardHead(parsePlain(first));
    if (found.head.shard !== shard || found.head.page !== page) tell(': is another page');
  });
  for (const [index, line] of lines.entries())
    attempt(index + 2, () => {
      const { of, ...given } = parsePlain(line);
      const { record, doubts } = judgeRecord(given);
      if (record.kind === 'person') found.people++;
      for (const { field, detail } of doubts)
        tell(`, line ${index + 2}: ${field} is doubtful (${detail})`);
      const keys = listOf(of).map(String);
      for (const key of keys) found.keys.add(key);
      const strange =
        keys.length === 0 ? 'nobody' : keys.find((key) => shardOf(key, bits) !== shard);
      if (strange !== undefined) tell(`, line ${index + 2}: is about ${strange}`);
    });
  return found;
}

answerJobs(checkShard);
