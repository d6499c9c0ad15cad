import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../tests/e2e/support/paths.ts';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { bundle } from './bundle.ts';
import { inTab } from './in-tab.ts';
import type { MatchingFigures } from './inside/matching.ts';
import { withBrowser, withSite } from './start.ts';
import { count, formatTable, ms } from './table.ts';

const SIZES = [200, 10_000, 100_000, 1_000_000];
const ARTICLE = new URL('../../seeds/000_ad340df5201e77dc.txt', import.meta.url);

/** Matching and gate in a browser's engine, with each size on a new page. Returns the table. */
export async function runMatchingSuite(browser: BrowserName): Promise<string[]> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Bench</title>');
  const script = `(() => {${await bundle('matching.ts')}})();`;
  const article = readFileSync(ARTICLE, 'utf8');
  const rows = await withSite(folder, (origin) =>
    withBrowser(browser, { extension: undefined }, async (session) => {
      const found: string[][] = [];
      for (const names of SIZES) {
        const figures = await inTab(session, `${origin}/empty.html`, async (tab) => {
          await tab.addScript(script);
          return tab.evaluate((request) => window.benchMatching(request), { names, article });
        });
        found.push(rowOf(names, figures));
      }
      return found;
    }),
  );
  return [`Matching in ${browser}\n${formatTable(HEADS, rows)}`];
}

const rowOf = (names: number, figures: MatchingFigures): string[] => {
  const { floor, gate, match, characters, spans, bytesPerName, built } = figures;
  return [
    count(names),
    `${Math.round(characters / 1000)}k`,
    ms(floor),
    (gate / floor).toFixed(2),
    (match / floor).toFixed(2),
    String(spans),
    bytesPerName.toFixed(2),
    ms(built),
  ];
};

const HEADS = [
  'names',
  'text',
  'floor ms',
  'gate ×',
  'match ×',
  'spans',
  'bytes/name',
  'built in ms',
];
