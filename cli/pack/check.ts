import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  IN_SHARDS,
  MAX_MANIFEST,
  type PackCounts,
  type PackManifest,
  readManifest,
} from '../../lib/core/formats/pack/manifest.ts';
import type { PackFile } from '../../lib/core/formats/pack/pack-file.ts';
import { FormatError } from '../../lib/core/formats/records/read-part.ts';
import { createRecordCheck, type RecordCheck } from './check-records.ts';
import { describeProblem } from './describe-problem.ts';
import { judgeLicence } from './judge-licence.ts';
import { openManifest } from './open-manifest.ts';
import { bytesAfterFirstLine, rawBytes } from './pack-bytes.ts';
import type { Say } from './say.ts';
import { readSchema } from './schemas.ts';
import { checkSplit } from './split/check-split.ts';

/** Checks a pack in one file, or a manifest with its files beside it. Says each fault, and returns their number. */
export async function checkPack(path: string, say: Say): Promise<number> {
  let faults = 0;
  const tell = (fault: string) => {
    faults++;
    say(fault);
  };
  /** What can't be read any further is a fault, and the rest is checked. */
  const attempt = async <Result>(file: string, read: () => Promise<Result>) => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof FormatError) tell(describeProblem({ file, ...error.problem }, 'line'));
      // Of the decompression or of the decoding of UTF-8.
      else if (error instanceof TypeError) tell(`${file}: ${error.message || 'is cut off'}`);
      else throw error;
      return undefined;
    }
  };
  const manifest = await attempt(path, async () => {
    const given = await openManifest(path);
    const read = readManifest(given, new Set([IN_SHARDS]));
    const fault = readSchema('pack-manifest')(given);
    if (fault) tell(`${path}, manifest: the schema forbids ${fault}`);
    return read;
  });
  if (!manifest) return faults;
  for (const fault of faultsOf(manifest)) tell(`${path}, manifest: ${fault}`);
  const records = createRecordCheck(tell);
  if (manifest.directory || manifest.shards)
    await checkSplit(manifest, { folder: dirname(path), tell, say });
  const isInShards = manifest.requires.includes(IN_SHARDS);
  if (isInShards) {
    say(faults === 0 ? 'nothing is wrong' : `${faults} faults`);
    return faults;
  }
  if (manifest.files)
    for (const file of manifest.files) {
      const beside = join(dirname(path), file.name);
      if (!existsSync(beside)) tell(`${file.name}: is missing beside the manifest`);
      else await attempt(file.name, () => checkBytes(rawBytes(beside), file, records, 0, tell));
    }
  else {
    const body = bytesAfterFirstLine(rawBytes(path), () => undefined);
    await attempt(path, () => checkBytes(body, { ...manifest, name: path }, records, 1, tell));
  }
  for (const fault of compareCounts(manifest.counts, records.counts))
    tell(`${path}, manifest: ${fault}`);
  const { people, events, claims, articles } = records.counts;
  say(`${people} people, ${events} events, ${claims} claims, ${articles} articles`);
  say(faults === 0 ? 'nothing is wrong' : `${faults} faults`);
  return faults;
}

/** Reads the records and hashes their bytes in one go. Throws a TypeError if they are no UTF-8. */
async function checkBytes(
  bytes: AsyncIterable<Buffer>,
  stated: Pick<PackFile, 'name'> & Partial<PackFile>,
  records: RecordCheck,
  linesBefore: number,
  tell: Say,
): Promise<void> {
  const hash = createHash('sha256');
  let length = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  async function* pieces() {
    for await (const piece of bytes) {
      hash.update(piece);
      length += piece.length;
      yield decoder.decode(piece, { stream: true });
    }
    yield decoder.decode();
  }
  await records.checkFile(pieces(), stated.name, linesBefore);
  const found = hash.digest('hex');
  if (stated.sha256 !== undefined && found !== stated.sha256)
    tell(`${stated.name}: sha256 is ${found}, the manifest says ${stated.sha256}`);
  if (stated.rawBytes !== undefined && length !== stated.rawBytes)
    tell(`${stated.name}: has ${length} bytes, the manifest says ${stated.rawBytes}`);
}

const LICENCE_FAULTS = {
  missing: 'licence is missing',
  'no-spdx': 'licence is no SPDX expression',
  'nobody-named':
    'the licence asks for attribution, and neither attribution nor publisher is there',
} as const;

function faultsOf(manifest: PackManifest): string[] {
  const licence = judgeLicence(manifest);
  return [
    ...(licence ? [LICENCE_FAULTS[licence]] : []),
    ...(manifest.sha256 || manifest.files || manifest.shards ? [] : ['sha256 is missing']),
    ...(JSON.stringify(manifest).length > MAX_MANIFEST ? ['is too long'] : []),
  ];
}

const compareCounts = (stated: PackCounts, found: PackCounts): string[] =>
  (Object.keys(found) as (keyof PackCounts)[])
    .filter((what) => stated[what] !== found[what])
    .map((what) => `counts.${what} is ${stated[what]}, the records are ${found[what]}`);
