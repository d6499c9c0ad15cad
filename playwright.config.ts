import { defineConfig } from '@playwright/test';
import type { Target } from './tests/e2e/support/test.ts';

/** Both browsers run the same tests; what differs between them is in tests/e2e/support. */
export default defineConfig<object, Target>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Two browsers at once are what two cores carry; a third makes all of them slow.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Generous: they are for what never comes, and a machine may be busy with other things.
  timeout: 180_000,
  expect: { timeout: 45_000 },
  reporter: [['list']],
  projects: [
    { name: 'chromium', use: { target: 'chromium' } },
    { name: 'firefox', use: { target: 'firefox' } },
  ],
});
