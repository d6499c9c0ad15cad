import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '../../../lib/core/formats/pack/manifest.ts';
import type { PackFile, PackPatch } from '../../../lib/core/formats/pack/pack-file.ts';
import { MAX_PATCHES, rowKey, writeGone } from '../../../lib/core/formats/pack/shards/directory.ts';
import { NAMED } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import { splitLines } from '../../split-lines.ts';
import { rawBytes } from '../pack-bytes.ts';
import { createNamedFile } from './named-file.ts';

/** Patches are worth less than this part of the directory. */
const MOST = 0.1;

/**
 * The patches of the next manifest, the oldest first. The newest leads from the directory that lies there to this one. None
 * remain when they would be long: then a reader fetches the directory.
 */
export async function nextPatches(
  folder: string,
  before: PackManifest | undefined,
  directory: PackFile,
): Promise<PackPatch[]> {
  const old = before?.directory;
  const kept = before?.patches ?? [];
  if (!old) return [];
  if (old.sha256 === directory.sha256) return [...kept];
  // A folder that was cleared up has no old directory. Its readers fetch the new one.
  if (!existsSync(join(folder, old.name))) return [];
  const patch = await writePatch(folder, old, directory);
  const all = [...kept, patch].slice(-MAX_PATCHES);
  const limit = (directory.bytes ?? 0) * MOST;
  while (all.reduce((sum, { bytes = 0 }) => sum + bytes, 0) > limit) all.shift();
  return all;
}

async function writePatch(folder: string, old: PackFile, next: PackFile): Promise<PackPatch> {
  const [from, to] = [old, next].map(({ sha256 }) => sha256.slice(0, NAMED)) as [string, string];
  const patch = createNamedFile(folder, () => `dir-${from}-${to}.patch.ndjson.gz`);
  const [before, after] = [readRows(join(folder, old.name)), readRows(join(folder, next.name))];
  let [a, b] = [await before.next(), await after.next()];
  while (!a.done || !b.done) {
    const order = b.done ? -1 : a.done ? 1 : a.value.key < b.value.key ? -1 : 1;
    if (a.value?.key === b.value?.key) {
      if (b.value && a.value?.text !== b.value.text) await patch.add(b.value.text);
      [a, b] = [await before.next(), await after.next()];
    } else if (order < 0) {
      if (a.value) await patch.add(writeGone(a.value.key));
      a = await before.next();
    } else {
      if (b.value) await patch.add(b.value.text);
      b = await after.next();
    }
  }
  return { ...(await patch.close()), from, to };
}

async function* readRows(path: string): AsyncGenerator<{ key: string; text: string }, undefined> {
  for await (const text of splitLines(rawBytes(path)))
    yield { key: rowKey(JSON.parse(text)), text };
  return undefined;
}
