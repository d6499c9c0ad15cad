import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const TESTS = 'tests/**/*.test.{ts,tsx}';

/** A test of the page or of a component asks for jsdom itself, in its first line. */
const needsDom = (path: string) =>
  readFileSync(path, 'utf8').startsWith('// @vitest-environment jsdom');
const dom = readdirSync(`${root}tests`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => needsDom(`${root}${path}`));

export default defineConfig({
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    restoreMocks: true,
    // In ms, for what never ends. `npm run bench` measures speed. A busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Loading jsdom and the modules again for each file took longer than the tests themselves.
    projects: [
      {
        // Modules are loaded once for all files, so none may keep a state that a test can see.
        extends: true,
        test: {
          name: 'node',
          include: [TESTS],
          exclude: ['tests/e2e/**', 'node_modules/**', ...dom],
          isolate: false,
          unstubGlobals: true,
        },
      },
      {
        // Every file has its own document and modules. jsdom itself is loaded once.
        extends: true,
        test: { name: 'dom', include: dom, environment: 'jsdom', pool: 'vmThreads' },
      },
    ],
  },
});
