import { defineConfig } from '@playwright/test';
import type { Target } from './tests/e2e/support/test.ts';

/** `threshold` is a distance of colours, 0–1. The ratio is of all pixels. */
const SMALL_DIFFERENCE = { threshold: 0.1, maxDiffPixelRatio: 0.0003 };

/**
 * Both browsers run the same tests. Their differences are in tests/e2e/support. `visual` compares the gallery with
 * tests/visual/baselines (see docs/adr/0015). After a wanted change, run npm run visual:update.
 */
export default defineConfig<object, Target>({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/support/own-temporary-folder.ts',
  // Tests wait for frames and timers half of the time. On two cores a third browser uses that time.
  workers: 3,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Tells what is unsteady from what is broken. Both fail the run.
  retries: 1,
  // Generous, because they are for what never comes, and a machine may be busy with other things.
  timeout: 180_000,
  expect: {
    timeout: 45_000,
    // Edges of letters differ slightly between machines. A changed word, colour or distance differs more.
    toHaveScreenshot: SMALL_DIFFERENCE,
    toMatchSnapshot: SMALL_DIFFERENCE,
  },
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  reporter: [['list']],
  projects: [
    // Chromium has no setting to always browse in private.
    { name: 'chromium', use: { target: 'chromium' }, grepInvert: /@firefox/ },
    { name: 'firefox', use: { target: 'firefox' } },
    { name: 'visual', testDir: 'tests/visual' },
  ],
});
