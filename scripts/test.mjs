/**
 * Runs every check, the same here and in CI. All stages run even if one fails. Each check counts as one, and each runner
 * counts its own tests. The last line adds them up.
 *
 *   npm test [-- --only=unit,browsers]
 */
import { checkBudget, lintFirefox } from './checks/build-checks.mjs';
import { runPlaywright, runVitest } from './checks/runners.mjs';
import { runTool, single } from './support/tools.mjs';

const tool = (name, ...args) => single(runTool(name, args));

const STAGES = [
  ['build', 'build for Chromium', () => tool('wxt', 'build', '-b', 'chrome')],
  ['build', 'build for Firefox', () => tool('wxt', 'build', '-b', 'firefox')],
  [
    'build',
    'build the gallery',
    () => tool('vite', 'build', '--config', 'playground/gallery/vite.config.ts'),
  ],
  ['types', 'types', () => tool('tsc', '-p', 'tsconfig.json')],
  ['types', 'types of core, without the DOM', () => tool('tsc', '-p', 'tsconfig.core.json')],
  ['style', 'style (Biome)', () => tool('biome', 'ci', '--error-on-warnings', '--colors=off')],
  [
    'style',
    'regular expressions that grow with the text alone',
    () => tool('node', 'scripts/checks/patterns.mjs'),
  ],
  ['budget', 'budget in Chromium', () => checkBudget('chrome-mv3')],
  ['budget', 'budget in Firefox', () => checkBudget('firefox-mv3')],
  ['lint', 'lint of the Firefox package', lintFirefox],
  ['unit', 'unit, component, store and architecture tests', runVitest],
  ['browsers', 'end to end in Chromium and Firefox, and how the gallery looks', runPlaywright],
];

const chosen = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',');
const total = { passed: 0, failed: 0 };

for (const [group, title, check] of STAGES) {
  if (chosen && !chosen.includes(group)) continue;
  const started = performance.now();
  const { passed, failed, output } = attempt(check);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed > 0 ? '✘' : '✔'} ${title}: ${passed} passed, ${failed} failed, ${seconds} s`,
  );
  if (output) console.log(`${output.replace(/^/gm, '    ')}\n`);
}

// If nothing was checked, nothing is proven.
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A stage that breaks has failed, and the others still run. */
function attempt(check) {
  try {
    return check();
  } catch (error) {
    return { passed: 0, failed: 1, output: error.stack };
  }
}
