import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // A test of the page or of a component asks for jsdom itself, in its first line.
    environment: 'node',
    restoreMocks: true,
    // ms: for what never ends. How fast something is says `npm run bench`; a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
