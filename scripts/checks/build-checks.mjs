import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run.mjs';
import { runTool } from '../support/tools.mjs';

/**
 * Every page of every site pays for this before anything is known about it: it is parsed in each frame.
 * What it reached when last measured, rounded up; it goes down, never up.
 */
const CONTENT_BUDGET = 39_000;

/** What lint warns about and we have looked at, each with the reason why it stays. */
const REVIEWED_WARNINGS = {
  // Preact's code for dangerouslySetInnerHTML, which Biome keeps us from using.
  UNSAFE_VAR_ASSIGNMENT: /innerHTML/,
  // data_collection_permissions came two versions later to Android, where we don't run.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: /Android/,
};

/** All scripts and styles that the manifest loads into a page, added up. */
export function checkBudget(build) {
  const folder = join(ROOT, '.output', build);
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) return failure(`${build} is not built`);
  const scripts = JSON.parse(readFileSync(path, 'utf8')).content_scripts ?? [];
  const files = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  if (files.length === 0) return failure(`${build} has no content script`);
  const sizes = files.map((file) => [file, statSync(join(folder, file)).size]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const list = sizes.map(([file, size]) => `${file} ${size}`).join(', ');
  const output = `${build}: content script ${total} of ${CONTENT_BUDGET} bytes (${list})`;
  return {
    passed: total <= CONTENT_BUDGET ? 1 : 0,
    failed: total <= CONTENT_BUDGET ? 0 : 1,
    output,
  };
}

/** Mozilla's own checks on what would be uploaded; a warning nobody has reviewed fails as well. */
export function lintFirefox() {
  const source = join('.output', 'firefox-mv3');
  const result = runTool('web-ext', ['lint', '--source-dir', source, '--output', 'json']);
  // web-ext may print a line of its own before the report.
  const start = result.stdout.indexOf('{');
  if (start < 0) return failure(result.output);
  const { errors, warnings } = JSON.parse(result.stdout.slice(start));
  const isReviewed = ({ code, message }) => REVIEWED_WARNINGS[code]?.test(message) ?? false;
  const open = [...errors, ...warnings.filter((warning) => !isReviewed(warning))];
  const lines = open.map(
    ({ _type, code, message, file, line }) =>
      `${_type} ${code}: ${message} (${file ?? 'manifest.json'}${line ? `:${line}` : ''})`,
  );
  return open.length === 0 ? { passed: 1, failed: 0, output: '' } : failure(lines.join('\n'));
}

const failure = (output) => ({ passed: 0, failed: 1, output });
