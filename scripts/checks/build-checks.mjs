import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/run.mjs';
import { runTool } from '../support/tools.mjs';

/**
 * Largest content script, in bytes. Every page of every site pays for it before anything is known about the page,
 * because each frame parses it. It is the last measured size, rounded up. It may go down but never up.
 */
const CONTENT_BUDGET = 39_000;

/** Warnings of the linter that we have reviewed, each with the reason why it stays. */
const REVIEWED_WARNINGS = {
  // Preact's code for dangerouslySetInnerHTML, which Biome forbids us to use.
  UNSAFE_VAR_ASSIGNMENT: /innerHTML/,
  // data_collection_permissions came two versions later to Android, where we don't run.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: /Android/,
};

/** The total size of all scripts and styles that the manifest loads into a page. */
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

/** Mozilla's own checks on the upload. A warning that nobody has reviewed also fails. */
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
