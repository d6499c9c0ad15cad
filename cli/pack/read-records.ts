import { dirname, join } from 'node:path';
import { readManifest } from '../../lib/core/formats/pack/manifest.ts';
import { readPack } from '../../lib/core/formats/pack/read-pack.ts';
import type { DataRecord } from '../../lib/core/formats/records/data-record.ts';
import { FormatError, type FormatProblem } from '../../lib/core/formats/records/read-part.ts';
import { openManifest } from './open-manifest.ts';
import { rawBytes } from './pack-bytes.ts';

/** The records of a pack in one file, of a manifest with its files beside it, or of JSON Lines. */
export async function* readRecords(
  path: string,
  onProblem: (problem: FormatProblem) => void,
): AsyncGenerator<DataRecord> {
  for (const file of await filesOf(path))
    for await (const part of readPack(textOf(file), { file })) {
      if (part.kind === 'problem') onProblem(part.problem);
      else if (part.kind === 'record') yield part.record;
    }
}

async function filesOf(path: string): Promise<string[]> {
  try {
    const { files } = readManifest(await openManifest(path));
    return files?.map(({ name }) => join(dirname(path), name)) ?? [path];
  } catch (error) {
    // Without a manifest it is JSON Lines. What is wrong with a manifest is told where the file is read.
    if (error instanceof FormatError) return [path];
    throw error;
  }
}

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of rawBytes(path)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
