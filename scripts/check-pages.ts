/**
 * Checks saved pages, served from localhost, with and without the extension.
 *
 *   npm run check:pages -- --pages FOLDER [--only TEXT] [--browser firefox] [--out FILE]
 *
 * First, a content security policy blocks each page's own scripts. It reports whether the document is the same byte for
 * byte, apart from our element. It lists what is marked, with 40 characters around it. Each line must be within 1 px
 * of its text, in a wide and a narrow window, from top to end. It checks that the lines are really painted,
 * and that we caused no errors. Then the page's scripts run, and our element must be there exactly once.
 *
 * The listing is for human readers. `--out` writes it as JSON. Pages belong to their publishers, so neither pages nor
 * listings belong in the repository.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { buildFolder } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import { checkPage, type PageReport } from './pages/check-page.ts';
import { PAINTED_STATES } from './pages/is-painted.ts';
import { createRuleReader, MARK_RULES } from './pages/mark-rule.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    only: { type: 'string', default: '' },
    browser: { type: 'string', default: 'chromium' },
    out: { type: 'string' },
  },
});
if (!values.pages) throw new Error('--pages FOLDER is missing');

const folder = resolve(values.pages);
const site = await serve(folder);
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const start = browser === 'firefox' ? startFirefox : startChromium;
const bare = await start({ extension: undefined });
const ours = await start({ extension: buildFolder(browser) });
const ruleOf = createRuleReader();
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
const wrong = reports.filter(
  (each) => each.difference || each.hosts !== 1 || each.failure || each.painted === 'no',
);
const marked = reports.filter((each) => each.wide.marks.length > 0);
const marks = marked.flatMap((each) => each.wide.marks);
console.log(`${reports.length} pages, ${wrong.length} with a difference, a change or a failure`);
console.log(`${marked.length} pages with marks, ${marks.length} marks`);
for (const rule of MARK_RULES) {
  console.log(`  ${rule}: ${marks.filter((mark) => ruleOf(mark) === rule).length}`);
}
for (const state of PAINTED_STATES) {
  console.log(
    `  painted: ${state}: ${marked.filter((each) => each.painted === state).length} pages`,
  );
}
for (const width of ['wide', 'narrow'] as const) {
  const sum = (of: 'lines' | 'right') => reports.reduce((all, each) => all + each[width][of], 0);
  console.log(`  ${width}: ${sum('right')} of ${sum('lines')} marks within 1 px of their text`);
}
if (values.out) writeFileSync(resolve(values.out), JSON.stringify({ reports, errors }, null, 1));

await Promise.all([bare.close(), ours.close(), site.close()]);
process.exitCode = wrong.length + errors.length > 0 || reports.length === 0 ? 1 : 0;

function print(report: PageReport): void {
  const state = report.failure ?? report.difference ?? 'same document';
  const counts = MARK_RULES.map((rule) => ({
    rule,
    count: report.wide.marks.filter((mark) => ruleOf(mark) === rule).length,
  })).filter(({ count }) => count > 0);
  const byRule = counts.map(({ rule, count }) => `${count} by ${rule}`).join(', ') || 'no marks';
  const drawn = report.painted ? `; painted: ${report.painted}` : '';
  console.log(`${report.name}: ${state}; ${byRule}${drawn}; ${report.hosts} hosts`);
  for (const width of ['wide', 'narrow'] as const) {
    const { lines, right, wrong } = report[width];
    console.log(`    ${width}: ${right} of ${lines} within 1 px`);
    for (const { text, before, off } of wrong) {
      console.log(`      off by ${off ?? '?'}: ${flat(before)}[${flat(text)}]`);
    }
  }
  for (const { before, text, after } of report.wide.marks) {
    console.log(`    ${flat(before)}[${flat(text)}]${flat(after)}`);
  }
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
