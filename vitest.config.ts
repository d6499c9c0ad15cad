import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** A test of the page or of a component asks for jsdom itself, in its first line. */
const IN_JSDOM = globSync('tests/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(`${root}${file}`, 'utf8').startsWith('// @vitest-environment jsdom'),
);
/** Only Node has this function, and a world of its own hides Node's. */
const NEEDS_NODE = IN_JSDOM.filter((file) =>
  readFileSync(`${root}${file}`, 'utf8').includes('getEntriesByType'),
);
const NO_UNIT_TESTS = ['tests/e2e/**', 'node_modules/**'];

export default defineConfig({
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    restoreMocks: true,
    // ms: for what never ends. `npm run bench` says how fast something is; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NO_UNIT_TESTS, ...IN_JSDOM.filter((file) => !NEEDS_NODE.includes(file))],
          // A file that asks for jsdom in its first line gets it here as well.
          environment: 'node',
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: IN_JSDOM,
          exclude: NEEDS_NODE,
          environment: 'jsdom',
          // Loading jsdom takes longer than most files' tests. A worker loads it once, and every file still gets
          // a world of its own: its globals, its window and its modules.
          pool: 'vmThreads',
        },
      },
    ],
  },
});
