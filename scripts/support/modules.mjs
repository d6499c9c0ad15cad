import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAtLeast, ROOT, read, run } from './run.mjs';

/** puppeteer-core and Vite need it. From this version on, TypeScript scripts run without a build step. */
const NODE_FLOOR = '22.18';

/** Installs node_modules if they differ from package-lock.json. */
export function ensureModules() {
  if (missingModules().length > 0) {
    console.log('Installing the development tools (npm ci) …');
    // Node 20's "unsupported engine" warnings are noise, since we run the tools with our own Node.
    run('npm', ['ci', '--loglevel=error']);
  }
  if (nodeVersion() === undefined) {
    // A machine that ignores install scripts has the package but not its binary.
    run('npm', ['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
  }
  const version = nodeVersion();
  if (version === undefined || !isAtLeast(version, NODE_FLOOR)) {
    throw new Error(
      `node_modules/.bin/node is ${version ?? 'missing'}, at least ${NODE_FLOOR} is needed. ` +
        'Delete node_modules, allow install scripts for the package "node" and run this again.',
    );
  }
}

/**
 * npm's hidden lockfile lists what is really installed, and every npm command updates it. So comparing the two needs no
 * record of our own. Optional packages of other platforms are rightly missing.
 */
function missingModules() {
  const hidden = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return ['node_modules'];
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .filter(([path, entry]) => installed[path]?.version !== entry.version)
    .map(([path]) => path);
}

function nodeVersion() {
  const path = join(ROOT, 'node_modules', '.bin', 'node');
  return existsSync(path) ? read(path, ['-p', 'process.versions.node']) : undefined;
}
