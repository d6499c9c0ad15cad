import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserName } from '../../tests/e2e/support/session.ts';
import { copyWithPage } from './copy-with-page.ts';
import { median } from './inside/repeat.ts';
import type { SourceTimes } from './inside/sources.ts';
import { aliasesOf, makePeople } from './make-names.ts';
import { findPeak, forgetPeaks } from './process-memory.ts';
import { runExtensionPage } from './run-extension-page.ts';
import { withBrowser } from './start.ts';
import { count, formatTable, ms, ratio } from './table.ts';

/** In ms. A million names take minutes to write. */
const TIMEOUT = 3_600_000;

/**
 * What lists cost: bringing one in, replacing it by a version of which one record in a hundred is another, searching it
 * and taking it out. `file` is a list (JSON Lines, gzip allowed) instead of made-up ones of these numbers of people.
 */
export async function runSourcesSuite(
  browser: BrowserName,
  sizes: readonly number[],
  file?: string,
): Promise<string[]> {
  const rows: string[][] = [];
  for (const text of file ? [readList(file)] : sizes.map(makeList)) {
    const extension = await copyWithPage(browser, 'sources');
    writeFileSync(join(extension, 'list.jsonl'), text);
    rows.push(
      await withBrowser(browser, { extension }, async (session) => {
        forgetPeaks();
        const times = (await runExtensionPage(session, '/sources.html', TIMEOUT)) as SourceTimes;
        return rowOf(times, findPeak());
      }),
    );
  }
  const heads = [
    'records',
    'names',
    'floor ms',
    'added ×',
    'names/s',
    'replaced ×',
    'removed ms',
    'search ms',
    'peak MB',
  ];
  return [`Lists in ${browser}, × of a bare put of the same records\n${formatTable(heads, rows)}`];
}

function rowOf(times: SourceTimes, peak: number | undefined): string[] {
  const { records, names, floor, added, replaced, removed, searches } = times;
  return [
    count(records),
    count(names),
    ms(floor),
    ratio(added, floor),
    count(Math.round((names / added) * 1_000)),
    ratio(replaced, floor),
    ms(removed),
    ms(median(searches)),
    peak === undefined ? '–' : ms(peak / 1e6),
  ];
}

const makeList = (people: number): string =>
  makePeople(people)
    .map((person, i) => {
      const [name] = aliasesOf(person);
      const roles = [{ title: 'Member', organization: 'House', from: '2025-01-03' }];
      return JSON.stringify({ kind: 'person', id: `p${i}`, name, roles });
    })
    .join('\n');

function readList(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
