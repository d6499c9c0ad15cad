import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  PACK_VERSION,
  type PackManifest,
  readManifest,
} from '../../lib/core/formats/pack/manifest.ts';
import { nextRevision } from '../../lib/core/formats/pack/next-revision.ts';
import { parseJson } from '../../lib/core/formats/records/fields.ts';
import { type BuildCache, cachePath, hashCode, readCache, writeCache } from './build-cache.ts';
import { describeProblem } from './describe-problem.ts';
import { listInputs } from './list-inputs.ts';
import { openOldPack } from './old-pack.ts';
import type { BuildOptions } from './options.ts';
import { createPackBody } from './pack-body.ts';
import { bytesAfterFirstLine, hashBytes, rawBytes } from './pack-bytes.ts';
import type { Say } from './say.ts';
import { writeSections } from './write-sections.ts';

/**
 * Builds a pack in one file. `today` is `YYYY-MM-DD`. Returns the number of problems: what has one is left out. Throws an
 * Error if no pack can be made; the file that is there then stays.
 */
export async function buildPack(
  options: BuildOptions,
  { today, say, warn }: { today: string; say: Say; warn: Say },
): Promise<number> {
  const { out, head } = options;
  const [bodyPath, outPath] = [`${out}.body.tmp`, `${out}.tmp`];
  const own = [out, cachePath(out), bodyPath, outPath].map((path) => resolve(path));
  const inputs = listInputs(options.inputs, new Set(own));
  const code = hashCode();
  const before = existsSync(out) ? await readOld(out, readCache(out, code)) : undefined;
  const pack = before?.cache && openOldPack(out);
  try {
    const body = createPackBody(bodyPath);
    const { sections, ...found } = await writeSections({
      inputs,
      body,
      old: pack && before?.cache && { pack, sections: before.cache.sections },
      onProblem: (problem) => warn(describeProblem(problem)),
      onLicence(name, licence) {
        if (licence !== head.licence) warn(`${name}: its own licence is ${licence}`);
      },
    });
    const { sha256, counts } = await body.close();
    const stated = { dramatisPack: PACK_VERSION, ...head, counts, sha256 };
    const revision = options.revision ?? revisionOf(stated, before?.manifest, today);
    // What a reader would drop is not written.
    const manifest = readManifest({ ...stated, revision });
    await writeFile(outPath, manifest, bodyPath, out.endsWith('.gz'));
    renameSync(outPath, out);
    writeCache(out, { code, body: sha256, sections });
    const { people, events, claims, articles } = counts;
    say(`${out}: ${people} people, ${events} events, ${claims} claims, ${articles} articles`);
    say(`revision ${revision}; ${inputs.length} inputs, ${found.copied} of them unchanged`);
    if (found.teasers > 0) say(`left out: ${found.teasers} articles that are no whole ones`);
    if (found.problems > 0) say(`left out: ${found.problems} problems`);
    return found.problems;
  } finally {
    await pack?.close();
    for (const path of [bodyPath, outPath]) rmSync(path, { force: true });
  }
}

/** What lies there. The cache counts only if it belongs to these very bytes. Undefined if it is no pack. */
async function readOld(
  path: string,
  cache: BuildCache | undefined,
): Promise<{ manifest: PackManifest; cache: BuildCache | undefined } | undefined> {
  let first = '';
  try {
    const body = bytesAfterFirstLine(rawBytes(path), (line) => {
      first = line.toString('utf8');
    });
    const sha256 = await hashBytes(body);
    const manifest = readManifest(parseJson(first));
    return { manifest, cache: cache?.body === sha256 ? cache : undefined };
  } catch {
    return undefined;
  }
}

/** The old revision if nothing changed, otherwise the next one. Throws an Error if nobody can tell which that is. */
function revisionOf(stated: object, before: PackManifest | undefined, today: string): string {
  if (before) {
    const { revision } = before;
    const now = readManifest({ ...stated, revision });
    if (JSON.stringify(now) === JSON.stringify(before)) return revision;
  }
  const next = nextRevision(before?.revision, today);
  if (next === undefined)
    throw new Error(`--revision is missing: what follows ${before?.revision}?`);
  return next;
}

/** One member of gzip without a time, so that the same pack has the same bytes. */
async function writeFile(
  path: string,
  manifest: PackManifest,
  bodyPath: string,
  isPacked: boolean,
): Promise<void> {
  async function* bytes() {
    yield Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield* createReadStream(bodyPath);
  }
  const source = Readable.from(bytes(), { objectMode: false });
  const file = createWriteStream(path);
  await (isPacked ? pipeline(source, createGzip({ level: 9 }), file) : pipeline(source, file));
}
