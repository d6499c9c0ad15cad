/**
 * Takes a picture of every surface into docs/screenshots, from our own pages with the production build in Chromium.
 * Fails if a picture is too large for the repository.
 *
 *   npm run screenshots [-- NAME…]
 */
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { buildFolder, PLAYGROUND, ROOT } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import { SURFACES } from './screenshots/surfaces.ts';

const FOLDER = join(ROOT, 'docs', 'screenshots');

/** bytes */
const LARGEST = 150_000;
const LARGEST_TOTAL = 1_200_000;

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SURFACES, name));
if (unknown.length) throw new Error(`no surface is called ${unknown.join(', ')}`);
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const site = await serve(PLAYGROUND);
const session = await startChromium({ extension: buildFolder('chromium') });
try {
  for (const [name, take] of Object.entries(SURFACES)) {
    if (wanted.length && !wanted.includes(name)) continue;
    const tab = await take(session, site.origin);
    await tab.screenshot(join(FOLDER, `${name}.png`));
    await tab.close();
  }
} finally {
  await session.close();
  await site.close();
}

let total = 0;
for (const file of readdirSync(FOLDER)) {
  const { size } = statSync(join(FOLDER, file));
  total += size;
  console.log(`${file} ${size}`);
  if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}`);
}
if (total > LARGEST_TOTAL) throw new Error(`${total} bytes are more than ${LARGEST_TOTAL}`);
