import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '../../../lib/core/formats/pack/manifest.ts';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { readShardIndex } from '../../../lib/core/formats/pack/shards/shard-index.ts';
import { checkDirectory, readCoreKeys } from './check-directory.ts';
import { attempt, checkFile, checkPatch, type SplitCheck } from './check-file.ts';
import type { CheckedShard, ShardDeps, ShardJob } from './check-shard.ts';
import { createCrowdCount, describeCrowd } from './crowd.ts';
import { runJobs } from './run-jobs.ts';

/** Checks what a manifest names besides `files`: the directory, its patches, the core and all shards. */
export async function checkSplit(manifest: PackManifest, check: SplitCheck): Promise<void> {
  const { directory, patches = [], core, shards, bits } = manifest;
  const { folder, tell, say } = check;
  const isSound = async (file: PackFile | undefined, field: string): Promise<boolean> => {
    if (file) return checkFile(file, check);
    tell(`manifest: ${field} is missing`);
    return false;
  };
  for (const patch of patches) if (await checkFile(patch, check)) await checkPatch(patch, check);
  const isInShards = manifest.requires.length > 0;
  if (!isInShards) {
    if (directory && (await checkFile(directory, check)))
      await checkDirectory(manifest, check, { keys: new Set() });
    return;
  }
  const sound = [
    await isSound(directory, 'directory'),
    await isSound(core, 'core'),
    await isSound(shards, 'shards'),
  ];
  if (bits === undefined) tell('manifest: bits is missing');
  if (bits === undefined || !shards || sound.includes(false)) return;
  const [everyone, crowd] = [createCrowdCount(2 ** bits), createCrowdCount(2 ** bits)];
  await checkDirectory(manifest, check, {
    keys: await readCoreKeys(join(folder, core?.name ?? '')),
    onPerson(shard, weight, isInCore) {
      everyone.add(shard, weight);
      if (!isInCore) crowd.add(shard, weight);
    },
  });
  const index = await attempt(check, shards.name, async () =>
    readShardIndex(readFileSync(join(folder, shards.name)), bits),
  );
  if (!index) return;
  const jobs: ShardJob[] = [];
  for (let shard = 0; shard < 2 ** bits; shard++) {
    const path = index.pathOf(shard);
    if (path !== undefined) jobs.push({ shard, path });
    else if (everyone.of(shard) > 0) tell(`${shards.name}: shard ${shard} is missing`);
  }
  const deps: ShardDeps = { folder, bits };
  const checked: CheckedShard[] = [];
  const script = new URL('./check-shard.ts', import.meta.url);
  await runJobs<ShardJob, CheckedShard>(script, deps, jobs, (one) => void checked.push(one));
  // Whichever core was first, what is said is the same.
  for (const { shard, people, faults } of checked.toSorted((a, b) => a.shard - b.shard)) {
    for (const fault of faults) tell(fault);
    if (people !== everyone.of(shard))
      tell(`shard ${shard}: has ${people} people, the directory has ${everyone.of(shard)}`);
  }
  say(`${jobs.length} shards, ${checked.reduce((sum, { pages }) => sum + pages, 0)} further pages`);
  const found = crowd.sumUp();
  for (const line of found ? describeCrowd(found) : []) say(line);
}
