import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's own folder. Every path in the scripts starts there, wherever they are run. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

// npm and npx are .cmd files on Windows, which only a shell can start.
const shell = process.platform === 'win32';

/** Runs a command and shows its output. Throws with the command line if it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  if (result.error) throw new Error(`${command}: ${result.error.message}`);
  if (result.status !== 0)
    throw new Error(`"${command} ${args.join(' ')}" ended with ${result.status}`);
}

/** Runs a command quietly and returns its output. Undefined if it can't be run or fails. */
export function read(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 30_000,
    shell,
    ...options,
  });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** Whether "24.3.1" is at least "22.12". */
export function isAtLeast(version, floor) {
  const [a, b] = [version, floor].map((text) => text.split('.').map((part) => parseInt(part, 10)));
  for (let i = 0; i < b.length; i++) {
    if ((a[i] ?? 0) !== b[i]) return (a[i] ?? 0) > b[i];
  }
  return true;
}
