import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const HEAD = ['--id', 'org.example.town', '--name', 'Town', '--licence', 'CC0-1.0'];

/** A new folder in which the real command runs. */
export function createPackFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const at = (name: string) => join(folder, name);
  return {
    at,
    put(name: string, content: string | Uint8Array) {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
    },
    run(...args: string[]) {
      const { stdout, stderr, status } = spawnSync(
        `${ROOT}node_modules/.bin/node`,
        [`${ROOT}cli/pack.ts`, ...args],
        { cwd: folder, encoding: 'utf8' },
      );
      return { lines: stdout.split('\n').filter(Boolean), stderr, status };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export type PackFolder = ReturnType<typeof createPackFolder>;
