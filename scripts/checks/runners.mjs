import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run.mjs';
import { runTool } from '../support/tools.mjs';

const REPORTS = join(ROOT, 'artifacts', 'reports');

/** Vitest's own counts. A skipped or unfinished test proves nothing, so it counts as failed. */
export function runVitest() {
  const file = freshReport('vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  runTool('vitest', args, { stdio: 'inherit' });
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, output: 'Vitest left no report' };
  const { numPassedTests, numTotalTests, success } = report;
  const missed = numTotalTests - numPassedTests;
  // A file that can't even be loaded has no tests to count, but success is false.
  return { passed: numPassedTests, failed: success ? missed : Math.max(1, missed), output: '' };
}

/**
 * Playwright's own counts for both browsers. Flaky and skipped tests count as failed. A test that passed at its second
 * try is named as such, since its cause is another one than that of a test that always fails.
 */
export function runPlaywright() {
  const file = freshReport('playwright.json');
  runTool('playwright', ['test', '--reporter=list,json'], {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  });
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1, output: 'Playwright left no report' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  // Errors outside of tests, for example in a teardown, are in none of the counts above.
  const failed = unexpected + flaky + skipped + report.errors.length;
  const unsteady = titlesOf(report.suites, 'flaky').map(
    (title) => `passed at the second try: ${title}`,
  );
  const output = [...unsteady, ...report.errors.map((error) => error.message)].join('\n');
  return { passed: expected, failed, output };
}

/** The titles of all tests that ended so, each with its browser. Suites contain suites. */
function titlesOf(suites, status) {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter((each) => each.status === status)
        .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
    ),
    ...titlesOf(inner, status),
  ]);
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
