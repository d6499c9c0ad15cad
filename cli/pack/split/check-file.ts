import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile, PackPatch } from '../../../lib/core/formats/pack/pack-file.ts';
import { applyPatch } from '../../../lib/core/formats/pack/shards/directory.ts';
import { FormatError } from '../../../lib/core/formats/records/read-part.ts';
import { describeProblem } from '../describe-problem.ts';
import { rawBytes } from '../pack-bytes.ts';
import type { Say } from '../say.ts';

export interface SplitCheck {
  folder: string;
  /** hears of each fault */
  tell: Say;
  say: Say;
}

/** Whether a file is there with the bytes that the manifest states. */
export async function checkFile(file: PackFile, check: SplitCheck): Promise<boolean> {
  const { name, bytes, rawBytes: length, sha256 } = file;
  const path = join(check.folder, name);
  if (!existsSync(path)) {
    check.tell(`${name}: is missing beside the manifest`);
    return false;
  }
  const found = await attempt(check, name, async () => {
    const hash = createHash('sha256');
    let raw = 0;
    for await (const piece of rawBytes(path)) {
      hash.update(piece);
      raw += piece.length;
    }
    return { sha256: hash.digest('hex'), raw, bytes: statSync(path).size };
  });
  if (!found) return false;
  const faults = [
    ...(found.sha256 === sha256 ? [] : [`sha256 is ${found.sha256}, the manifest says ${sha256}`]),
    ...(found.raw === length ? [] : [`has ${found.raw} bytes, the manifest says ${length}`]),
    ...(bytes === undefined || bytes === found.bytes
      ? []
      : [`has ${found.bytes} bytes on the disk, the manifest says ${bytes}`]),
  ];
  for (const fault of faults) check.tell(`${name}: ${fault}`);
  return faults.length === 0;
}

/** If the directory before still lies there, the patch must lead from it to the next one. */
export async function checkPatch({ name, from, to }: PackPatch, check: SplitCheck): Promise<void> {
  const old = join(check.folder, `dir-${from}.ndjson.gz`);
  if (!existsSync(old)) return;
  const hash = createHash('sha256');
  await attempt(check, name, async () => {
    for await (const row of applyPatch(textOf(old), textOf(join(check.folder, name))))
      hash.update(`${row}\n`);
  });
  if (!hash.digest('hex').startsWith(to)) check.tell(`${name}: doesn't lead to dir-${to}`);
}

/** The text of a file, in pieces. */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of rawBytes(path)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** What can't be read any further is a fault, and the rest is checked. */
export async function attempt<Result>(
  { tell }: SplitCheck,
  file: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FormatError) tell(describeProblem({ file, ...error.problem }, 'line'));
    // Of the decompression or of the decoding of UTF-8.
    else if (error instanceof TypeError) tell(`${file}: ${error.message || 'is cut off'}`);
    else throw error;
    return undefined;
  }
}
