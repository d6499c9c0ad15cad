/**
 * What Dramatis costs in real browsers, each figure next to the floor of the same run.
 *
 *   npm run bench:browsers [-- --browser chromium|firefox] [--only page,matching,end-to-end] [--pages FOLDER]
 *
 * `--pages` measures a folder of saved pages too, served from localhost with their scripts blocked. Exits with 1
 * when something could not be measured; slowness is for the reader to judge.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { runPageSuite } from './page-suite.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    only: { type: 'string', default: 'page' },
    pages: { type: 'string' },
  },
});
const chosen = new Set(values.only.split(','));
const pages = values.pages && resolve(values.pages);

const SUITES: Record<string, (browser: BrowserName) => Promise<string[]>> = {
  page: (browser) => runPageSuite({ browser, pages }),
};

for (const browser of values.browser as BrowserName[]) {
  for (const [name, run] of Object.entries(SUITES)) {
    if (!chosen.has(name)) continue;
    try {
      for (const table of await run(browser)) console.log(`${table}\n`);
    } catch (error) {
      console.error(`${name} in ${browser} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
}
