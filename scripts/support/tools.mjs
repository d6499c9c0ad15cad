import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Runs one of the installed tools and keeps its output, which is only shown if something is wrong. */
export function runTool(name, args, options = {}) {
  const result = spawnSync(join(ROOT, 'node_modules', '.bin', name), args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    ...options,
  });
  const output =
    `${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  return { ok: result.status === 0, output, stdout: result.stdout ?? '' };
}

/** A stage with a single result. */
export function single({ ok, output }) {
  return ok ? { passed: 1, failed: 0, output: '' } : { passed: 0, failed: 1, output };
}
