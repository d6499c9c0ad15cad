/**
 * Looks at saved pages, each served from localhost, with and without the extension.
 *
 *   npm run check:pages -- --pages FOLDER [--only TEXT] [--browser firefox] [--json FILE]
 *
 * For each page, with its own scripts blocked by a content security policy: is the document byte for byte the
 * same, what is marked (with 40 characters around), and did any error of ours occur. Then with its scripts
 * allowed: how many changes of the document our host made before a card opens (none is right).
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { buildFolder } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import { checkPage, type PageReport } from './pages/check-page.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    only: { type: 'string', default: '' },
    browser: { type: 'string', default: 'chromium' },
    json: { type: 'string' },
  },
});
if (!values.pages) throw new Error('--pages FOLDER is missing');

const folder = resolve(values.pages);
const site = await serve(folder);
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const start = browser === 'firefox' ? startFirefox : startChromium;
const bare = await start({ extension: undefined });
const ours = await start({ extension: buildFolder(browser) });
const reports: PageReport[] = [];

for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.html') || !name.includes(values.only)) continue;
  const report = await checkPage({ bare, ours, url: `${site.origin}/${name}`, name });
  reports.push(report);
  print(report);
}
const errors = await ours.extensionErrors();
console.log(`\nErrors of ours: ${errors.length}`);
for (const error of errors) console.log(`  ${error}`);
const wrong = reports.filter((each) => each.difference || each.hostChanges > 0 || each.failure);
console.log(`${reports.length} pages, ${wrong.length} with a difference, a change or a failure`);
if (values.json) writeFileSync(join(values.json), JSON.stringify({ reports, errors }, null, 1));

await Promise.all([bare.close(), ours.close(), site.close()]);
process.exitCode = wrong.length + errors.length > 0 || reports.length === 0 ? 1 : 0;

function print(report: PageReport): void {
  const state = report.failure ?? report.difference ?? 'same document';
  console.log(
    `${report.name}: ${state}; ${report.marks.length} marks; ${report.hostChanges} host changes`,
  );
  for (const { before, text, after } of report.marks) {
    console.log(`    ${flat(before)}[${flat(text)}]${flat(after)}`);
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
