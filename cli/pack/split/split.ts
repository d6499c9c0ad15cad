import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  IN_SHARDS,
  MAX_MANIFEST,
  type PackManifest,
  readManifest,
} from '../../../lib/core/formats/pack/manifest.ts';
import { describeProblem } from '../describe-problem.ts';
import { openManifest } from '../open-manifest.ts';
import { readRecords } from '../read-records.ts';
import type { Say } from '../say.ts';
import { createPeople } from './people.ts';
import { createRowStore } from './row-store.ts';
import { survey } from './survey.ts';
import { nextPatches } from './write-patch.ts';
import { writeShards } from './write-shards.ts';

const NONE = { claims: 0, articles: 0 };

export interface SplitOptions {
  /** a pack: one file, or a manifest with its files beside it */
  input: string;
  /** a folder, which may hold the revision before */
  out: string;
  /** bytes of the packed records up to which a reader gets all of them */
  whole: number;
}

/**
 * Lays a pack out for a host of files. Files that are there stay, and pack.json is replaced last. Returns the number of problems:
 * what has one is left out. Throws an Error if the pack can't be read at all.
 */
export async function splitPack(
  { input, out, whole }: SplitOptions,
  { say, warn }: { say: Say; warn: Say },
): Promise<number> {
  const given = readManifest(await openManifest(input));
  const before = await readBefore(join(out, 'pack.json'));
  if (before && before.id !== given.id) throw new Error(`${out} holds another pack: ${before.id}`);
  mkdirSync(out, { recursive: true });
  const temp = mkdtempSync(join(out, 'split-'));
  let problems = 0;
  const records = (isTold: boolean) =>
    readRecords(input, (problem) => {
      if (!isTold) return;
      problems++;
      warn(describeProblem(problem));
    });
  try {
    const people = createPeople();
    const rows = createRowStore(join(temp, 'rows.tmp'));
    const { all, counts } = await survey(records(true), { people, rows, folder: out });
    const isWhole = (all.bytes ?? 0) <= whole;
    const { ofNobody, ...body } = isWhole
      ? { files: [all], directory: await rows.write(out, () => 0), ofNobody: NONE }
      : await writeShards(records(false), { people, rows, out, temp, say });
    if (!isWhole) rmSync(join(out, all.name));
    const patches = await nextPatches(out, before, body.directory);
    const { sha256: _, files: __, ...head } = given;
    const manifest = {
      ...head,
      requires: isWhole ? [] : [IN_SHARDS],
      counts: {
        ...counts,
        claims: counts.claims - ofNobody.claims,
        articles: counts.articles - ofNobody.articles,
      },
      ...(before && before.revision !== given.revision ? { previous: before.revision } : {}),
      ...body,
      ...(patches.length > 0 ? { patches } : {}),
    };
    const json = JSON.stringify(readManifest(manifest, new Set([IN_SHARDS])));
    if (json.length > MAX_MANIFEST) throw new Error('pack.json would be too long');
    writeFileSync(join(temp, 'pack.json'), `${json}\n`);
    renameSync(join(temp, 'pack.json'), join(out, 'pack.json'));
    say(`${out}: ${counts.people} people, ${isWhole ? 'in one file' : 'in shards'}`);
    if (problems > 0) say(`left out: ${problems} problems`);
    return problems;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function readBefore(path: string): Promise<PackManifest | undefined> {
  if (!existsSync(path)) return undefined;
  return readManifest(await openManifest(path), new Set([IN_SHARDS]));
}
