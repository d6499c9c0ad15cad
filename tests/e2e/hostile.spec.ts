import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrameMarks, readMarks } from './support/marks.ts';
import { ROOT } from './support/paths.ts';
import { type Site, serve } from './support/server.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const FOLDER = join(ROOT, 'tests', 'hostile');

interface Case {
  file: string;
  why: string;
  /** what must be marked, in order, as a reader sees it */
  marks: string[];
  /** the same for its frames, all together */
  frames: string[];
}

/** Each page carries its own expectations, in a comment at its top. */
function readCase(file: string): Case {
  const [, comment = ''] = /<!--([\s\S]*?)-->/.exec(readFileSync(join(FOLDER, file), 'utf8')) ?? [];
  const field = (name: string) => new RegExp(`^\\s*${name}: *(.*)$`, 'm').exec(comment)?.[1] ?? '';
  const list = (name: string) => field(name).split(' | ').filter(Boolean);
  return { file, why: field('why'), marks: list('marks'), frames: list('frames') };
}

const cases = readdirSync(FOLDER)
  .filter((file) => /\.x?html$/.test(file))
  .sort()
  .map(readCase);

let site: Site;
/** one for all pages, each of which says for itself when it has been read: by its last name */
let tab: Tab | undefined;
test.beforeAll(async () => {
  site = await serve(FOLDER);
});
test.afterAll(async () => {
  await tab?.close();
  tab = undefined;
  await site.close();
});

for (const { file, why, marks, frames } of cases) {
  test(`${file}: ${why}`, async ({ session }) => {
    const url = `${site.origin}/${file}`;
    if (tab) await tab.goto(url);
    else tab = await session.open(url);
    await expect.poll(() => seenIn(tab as Tab)).toEqual({ marks, frames });
  });
}

test('no page of the corpus was left out', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  for (const { file, why, marks, frames } of cases) {
    expect(why, file).not.toBe('');
    expect([...marks, ...frames].length, file).toBeGreaterThan(0);
  }
});

async function seenIn(page: Tab): Promise<Pick<Case, 'marks' | 'frames'>> {
  const marks = (await readMarks(page)).map(({ text }) => asSeen(text));
  const inFrames = (await readFrameMarks(page)).flat();
  return { marks, frames: inFrames.map(({ text }) => asSeen(text)) };
}

/** Without what takes no room, and with one space for each white space. */
const asSeen = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ');
