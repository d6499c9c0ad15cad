/**
 * Brings a fresh machine to where everything runs: development tools, a newer Node for the scripts, and the
 * two browsers. Built-in modules only, and no syntax that Node 20 lacks: nothing is installed yet when it runs.
 *
 *   node scripts/setup.mjs [--no-browsers]
 */
import { ensureBrowsers } from './support/browsers.mjs';
import { ensureModules } from './support/modules.mjs';

try {
  ensureModules();
  if (!process.argv.includes('--no-browsers')) ensureBrowsers();
} catch (error) {
  console.error(`\nSetup failed. ${error.message}`);
  process.exit(1);
}
