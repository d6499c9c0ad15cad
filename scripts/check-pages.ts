/**
 * Checks saved pages, served from localhost, with and without the extension.
 *
 *   npm run check:pages -- --pages FOLDER [--only TEXT] [--part 1/8] [--browser firefox] [--out FILE]
 *
 * For each page, with its own scripts blocked by a content security policy: is the document byte for byte the
 * same but for our element, what is marked (with 40 characters around), does each line stand within 1 px of its text
 * (in a wide and a narrow window and at 200 % zoom, from the top to the end), do pictures show each line there, and did
 * any error of ours occur. Then with its scripts allowed: is our element there, once. The listing is to be read by eye; `--out` writes it as JSON. Pages belong to their publishers: neither
 * belongs into the repository.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { buildFolder } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import { checkPage, type PageReport } from './pages/check-page.ts';
import type { LinePlaces } from './pages/line-places.ts';
import { createRuleReader, MARK_RULES } from './pages/mark-rule.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    only: { type: 'string', default: '' },
    part: { type: 'string', default: '1/1' },
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

const [part = 1, parts = 1] = values.part.split('/').map(Number);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html') && name.includes(values.only))
  .sort()
  .filter((_, i) => i % parts === part - 1);
for (const name of names) {
  const report = await checkPage({ bare, ours, url: `${site.origin}/${name}`, name });
  reports.push(report);
  print(report);
}
const errors = await ours.extensionErrors();
console.log(`\nErrors of ours: ${errors.length}`);
for (const error of errors) console.log(`  ${error}`);
const wrong = reports.filter((each) => each.difference || each.hosts !== 1 || each.failure);
const marked = reports.filter((each) => each.wide.marks.length > 0);
const marks = marked.flatMap((each) => each.wide.marks);
console.log(`${reports.length} pages, ${wrong.length} with a difference, a change or a failure`);
console.log(`${marked.length} pages with marks, ${marks.length} marks`);
for (const rule of MARK_RULES) {
  console.log(`  ${rule}: ${marks.filter((mark) => ruleOf(mark) === rule).length}`);
}
for (const width of ['wide', 'narrow', 'zoomed'] as const) {
  const sum = (of: (places: LinePlaces) => number) =>
    reports.reduce((all, each) => all + of(each[width]), 0);
  const share = (right: number, all: number) => `${right} of ${all}`;
  const marks = share(
    sum(({ right }) => right),
    sum(({ lines }) => lines),
  );
  const painted = share(
    sum(({ painted }) => painted.right),
    sum(({ painted }) => painted.lines),
  );
  console.log(
    `  ${width}: ${marks} marks within 1 px of their text; ${painted} lines painted there`,
  );
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
  console.log(`${report.name}: ${state}; ${byRule}; ${report.hosts} hosts`);
  for (const width of ['wide', 'narrow', 'zoomed'] as const) {
    const { lines, right, wrong, painted } = report[width];
    const seen = `${painted.right} of ${painted.lines} painted there`;
    console.log(`    ${width}: ${right} of ${lines} within 1 px, ${seen}`);
    for (const each of painted.wrong) console.log(`      ${flat(each)}`);
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
