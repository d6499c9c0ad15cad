import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import type { PackFile } from '../../../lib/core/formats/pack/pack-file.ts';
import { NAMED } from '../../../lib/core/formats/pack/shards/shard-keys.ts';

/** A packed file that is named by what it holds, while it is written. */
export interface NamedFile {
  /** Adds a line, without its line feed. */
  add(line: string): Promise<void>;
  close(): Promise<PackFile>;
}

/** `nameOf` gets the beginning of the SHA-256. */
export function createNamedFile(folder: string, nameOf: (hash: string) => string): NamedFile {
  const path = join(folder, `${nameOf('0'.repeat(NAMED))}.tmp`);
  mkdirSync(dirname(path), { recursive: true });
  const gzip = createGzip({ level: 9 });
  const file = createWriteStream(path);
  gzip.pipe(file);
  const failed = new Promise<never>((_, reject) => file.on('error', reject));
  failed.catch(() => undefined);
  const hash = createHash('sha256');
  let rawBytes = 0;
  let open: string[] = [];
  let length = 0;
  const flush = async () => {
    const bytes = Buffer.from(open.join(''));
    open = [];
    length = 0;
    hash.update(bytes);
    rawBytes += bytes.length;
    if (!gzip.write(bytes)) await Promise.race([once(gzip, 'drain'), failed]);
  };
  return {
    async add(line) {
      open.push(line, '\n');
      length += line.length;
      if (length > 65_536) await flush();
    },
    async close() {
      await flush();
      gzip.end();
      await Promise.race([once(file, 'close'), failed]);
      const sha256 = hash.digest('hex');
      const name = nameOf(sha256.slice(0, NAMED));
      const { size } = statSync(path);
      renameSync(path, join(folder, name));
      return { name, bytes: size, rawBytes, sha256 };
    },
  };
}

/** The same for a small file that is there as a whole. */
export function writeNamed(
  folder: string,
  content: string | Uint8Array,
  nameOf: (hash: string) => string,
): PackFile {
  const raw = Buffer.from(content as Uint8Array);
  const sha256 = createHash('sha256').update(raw).digest('hex');
  const name = nameOf(sha256.slice(0, NAMED));
  const bytes = name.endsWith('.gz') ? gzipSync(raw, { level: 9 }) : raw;
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  // A file that is half written must not have the name of a whole one.
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
  return { name, bytes: bytes.length, rawBytes: raw.length, sha256 };
}
