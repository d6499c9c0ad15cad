import { join } from 'node:path';
import { judgeRecord } from '../../../lib/core/formats/pack/judge-record.ts';
import type { PackManifest } from '../../../lib/core/formats/pack/manifest.ts';
import { rowKey } from '../../../lib/core/formats/pack/shards/directory.ts';
import { shardOf, stableKey } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import { listOf, parsePlain } from '../../../lib/core/formats/records/fields.ts';
import { splitLines } from '../../split-lines.ts';
import { rawBytes } from '../pack-bytes.ts';
import { attempt, type SplitCheck } from './check-file.ts';

export interface DirectoryUse {
  /** stable keys of the people in the core */
  keys: ReadonlySet<string>;
  /** hears of each person of a pack in shards */
  onPerson?(shard: number, weight: number, isInCore: boolean): void;
}

/** Checks each row and their order, and compares their number with the manifest. */
export async function checkDirectory(
  { directory, bits = 0, counts }: PackManifest,
  check: SplitCheck,
  { keys, onPerson }: DirectoryUse,
): Promise<void> {
  const { name = '' } = directory ?? {};
  const { tell } = check;
  let [last, at, people, events] = ['', 0, 0, 0];
  for await (const line of splitLines(rawBytes(join(check.folder, name)))) {
    at++;
    await attempt(check, `${name}, line ${at}`, async () => {
      const { weight = 0, ...given } = parsePlain(line);
      const { record, doubts } = judgeRecord(given);
      for (const { field, detail } of doubts)
        tell(`${name}, line ${at}: ${field} is read by nobody, or not as it stands (${detail})`);
      const key = rowKey(given);
      if (key <= last) tell(`${name}, line ${at}: ${key} is out of order`);
      last = key;
      if (record.kind === 'event') events++;
      if (record.kind !== 'person') return;
      people++;
      const stable = stableKey(record);
      onPerson?.(shardOf(stable, bits), Number(weight), keys.has(stable));
    });
  }
  for (const [what, found] of Object.entries({ people, events }))
    if (found !== counts[what as 'people'])
      tell(`manifest: counts.${what} is ${counts[what as 'people']}, the rows are ${found}`);
}

/** Whom the core is about. */
export async function readCoreKeys(path: string): Promise<Set<string>> {
  const keys = new Set<string>();
  for await (const line of splitLines(rawBytes(path)))
    for (const key of listOf(parsePlain(line).of)) keys.add(String(key));
  return keys;
}
