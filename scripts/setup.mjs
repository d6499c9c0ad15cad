/**
 * Installs everything on a fresh machine: development tools, a newer Node for the scripts, and the two browsers. It uses
 * only built-in modules and the syntax of Node 20, because nothing else is installed when it runs.
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
