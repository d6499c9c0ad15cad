import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mark, readFrameMarks, readMarks } from './support/marks.ts';
import { nextFrame } from './support/mouse.ts';
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

/** Each page has its own expectations, in a comment at its top. */
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
/** one for all pages; the last name of each shows when it has been read */
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
  const marks = (await readStretches(page)).map(({ text }) => asSeen(text));
  const inFrames = (await readFrameMarks(page)).flat();
  return { marks, frames: inFrames.map(({ text }) => asSeen(text)) };
}

/** The marks of a page. For a very long one, those at its top, middle and end, because only they are drawn. */
async function readStretches(page: Tab): Promise<Mark[]> {
  const isLong = await page.evaluate(() => document.documentElement.scrollHeight > 5 * innerHeight);
  if (!isLong) return readMarks(page);
  const stretches: Mark[] = [];
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((to) => {
      const { scrollHeight } = document.documentElement;
      scrollTo({ top: (scrollHeight - innerHeight) * to, behavior: 'instant' });
    }, share);
    for (let frame = 0; frame < 4; frame++) await nextFrame(page);
    stretches.push(...(await readMarks(page)).filter(({ text }) => text !== ''));
  }
  return [...new Map(stretches.map((mark) => [mark.before + mark.text, mark])).values()];
}

/** Without characters of no width, and with one space for any white space. */
const asSeen = (text: string): string =>
  text.replace(/[\u00AD\u200B-\u200F\u2060-\u2069\uFEFF]/g, '').replace(/\s+/g, ' ');
