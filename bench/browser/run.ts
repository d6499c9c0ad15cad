/**
 * What Dramatis costs in real browsers. Each figure stands beside the floor of the same run.
 *
 *   npm run bench -- [--browser chromium|firefox]
 *                    [--only matching,page,load,end-to-end,hover,popup,add,tasks,memory,library,sources]
 *                    [--pages FOLDER] [--sizes 10,10000,100000] [--entities 0,100000]
 *                    [--libraries 1,500,5000] [--articles FILE] [--before FOLDER]
 *                    [--lists 1000,20000] [--list FILE]
 *
 * `--pages` also measures a folder of saved pages, served from localhost with their scripts blocked. `--sizes` are
 * the dictionaries of the end-to-end part, and `--entities` those of the popup's. `--libraries` are numbers of articles.
 * `--articles` is a file of articles, as `extract` reads them, that is measured instead. The library and the sources
 * part only run if they are named. `--lists` are numbers of people on made-up lists; `--list` is a file that is measured
 * instead. `--before` is the folder of an older build for Chromium, which takes turns with this one in `load` and
 * `memory`. Needs the production build. It exits with 1 if something couldn't be measured. It doesn't judge slowness.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { runAddArticle } from './add-article-suite.ts';
import { runEndToEnd } from './end-to-end-suite.ts';
import { runHoverSuite } from './hover-suite.ts';
import { runLibrarySuite } from './library-suite.ts';
import { runLoadSuite } from './load-suite.ts';
import { runMatchingSuite } from './matching-suite.ts';
import { runMemorySuite } from './memory-suite.ts';
import { runPageSuite } from './page-suite.ts';
import { runPopupSuite } from './popup-suite.ts';
import { runSourcesSuite } from './sources-suite.ts';
import { runTraceSuite } from './trace-suite.ts';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    only: { type: 'string', default: 'matching,page,load,end-to-end,hover,popup,add,tasks,memory' },
    pages: { type: 'string' },
    sizes: { type: 'string', default: '10,10000,100000,1000000' },
    entities: { type: 'string', default: '0,100000' },
    libraries: { type: 'string', default: '1,500,5000' },
    articles: { type: 'string' },
    before: { type: 'string' },
    lists: { type: 'string', default: '1000,20000' },
    list: { type: 'string' },
  },
});
const chosen = new Set(values.only.split(','));
const pages = values.pages && resolve(values.pages);
const before = values.before && resolve(values.before);
const sizes = values.sizes.split(',').map(Number);
const entities = values.entities.split(',').map(Number);

const SUITES: Record<string, (browser: BrowserName) => Promise<string[]>> = {
  matching: runMatchingSuite,
  page: (browser) => runPageSuite({ browser, pages }),
  load: async (browser) => (browser === 'chromium' ? runLoadSuite(before) : []),
  'end-to-end': (browser) => runEndToEnd(browser, sizes),
  hover: runHoverSuite,
  popup: (browser) => runPopupSuite(browser, entities),
  add: runAddArticle,
  library: (browser) =>
    runLibrarySuite(
      browser,
      values.libraries.split(',').map(Number),
      values.articles && resolve(values.articles),
    ),
  sources: (browser) =>
    runSourcesSuite(
      browser,
      values.lists.split(',').map(Number),
      values.list && resolve(values.list),
    ),
  // Only Chromium reports heaps and tasks.
  memory: async (browser) => (browser === 'chromium' ? runMemorySuite(before) : []),
  tasks: async (browser) => (browser === 'chromium' ? runTraceSuite(pages) : []),
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
