/**
 * The inner loop: types, style and unit tests for everything that differs from a commit (HEAD by default). `npm test`
 * has the last word, since this runs no browsers and no builds.
 *
 *   npm run test:changed [-- main]
 */
import { read } from '../support/run.mjs';
import { runTool } from '../support/tools.mjs';

const since = process.argv[2] ?? 'HEAD';

const lines = (...args) => {
  const output = read('git', args, { shell: false });
  if (output === undefined) throw new Error(`"git ${args.join(' ')}" failed`);
  return output.split('\n').filter(Boolean);
};
// Biome can't check a deleted file.
const changed = [
  ...lines('diff', '--name-only', '--diff-filter=d', since),
  ...lines('ls-files', '--others', '--exclude-standard'),
];

const inherit = { stdio: 'inherit' };
const checks = [
  ['tsc', ['-p', 'tsconfig.json']],
  ['tsc', ['-p', 'tsconfig.core.json']],
  ...(changed.length > 0
    ? [['biome', ['check', '--no-errors-on-unmatched', '--error-on-warnings', ...changed]]]
    : []),
  ['vitest', ['run', `--changed=${since}`, '--passWithNoTests']],
];

// All of them run even if one fails, so that one round shows everything.
const failed = checks.filter(([name, args]) => !runTool(name, args, inherit).ok);
process.exitCode = failed.length === 0 ? 0 : 1;
