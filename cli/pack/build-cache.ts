import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of an input stands where in the pack that was built last. */
export interface Section {
  /** SHA-256 of the input's bytes as they lie on the disk, in hex */
  sha256: string;
  /** lines of the pack before it, without the manifest */
  from: number;
  lines: number;
  /** articles that are no whole ones */
  teasers: number;
  licence?: string;
}

/** Lets a build copy the records of an unchanged input out of the pack that is there. */
export interface BuildCache {
  /** of the code that reads: after a change of it, everything is read again */
  code: string;
  /** SHA-256 of the records of that pack, in hex: another file may lie there now */
  body: string;
  /** by the input's name; only inputs without problems, since those are told again */
  sections: Readonly<Record<string, Section>>;
}

export const cachePath = (out: string): string => `${out}.cache.json`;

/** Undefined if there is none, or if it belongs to other code. */
export function readCache(out: string, code: string): BuildCache | undefined {
  if (!existsSync(out) || !existsSync(cachePath(out))) return undefined;
  try {
    const cache = JSON.parse(readFileSync(cachePath(out), 'utf8')) as BuildCache;
    return cache.code === code && typeof cache.sections === 'object' ? cache : undefined;
  } catch {
    // A damaged cache costs time only.
    return undefined;
  }
}

export const writeCache = (out: string, cache: BuildCache): void =>
  writeFileSync(cachePath(out), `${JSON.stringify(cache)}\n`);

/** SHA-256 of all code that could take part in reading, in hex. */
export function hashCode(): string {
  const hash = createHash('sha256');
  for (const room of ['lib', 'cli']) {
    const folder = fileURLToPath(new URL(`../../${room}/`, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort())
      hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}
