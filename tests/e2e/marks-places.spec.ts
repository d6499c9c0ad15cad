import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mark, readMarks } from './support/marks.ts';
import { nextFrame } from './support/mouse.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** Where a name is on the page: the words before it, and the name. */
const PLACES = {
  sticky: 'Sticky stands Mark Rutte',
  fixed: 'Fixed: Maria Zakharova',
  plain: 'First there was Emmanuel Macron',
  inner: 'Scrolled by itself: Steve Witkoff',
  columns: 'later on Steve Witkoff',
  vertical: 'Downwards Emmanuel Macron',
  turned: 'Turned: Mark Rutte',
  scaled: 'Larger: Steve Witkoff',
  zoomed: 'Zoomed: Andriy Yermak',
  rtl: 'אמר Emmanuel Macron',
  wrapped: 'There was Emmanuel Macron',
  level: 'Above the rest: Donald Trump',
  moving: 'It moves: Mark Rutte',
};
type PlaceName = keyof typeof PLACES;
const ALL = Object.keys(PLACES) as PlaceName[];

const isAt = ({ before, text }: Mark, words: string) =>
  `${before}${text}`.replace(/\s+/g, ' ').trim().endsWith(words);

/** The places whose line is within 1 px of its text. A line elsewhere has no text of its own. */
async function rightPlaces(tab: Tab): Promise<PlaceName[]> {
  const marks = (await readMarks(tab)).filter(({ off }) => off !== null && off < 1);
  return ALL.filter((name) => marks.some((mark) => isAt(mark, PLACES[name])));
}

/** Lines elsewhere, leaving out a name that is cut off in the middle of a letter. */
const strayLines = async (tab: Tab): Promise<number> =>
  (await readMarks(tab)).filter(
    ({ off, before }) => (off === null || off >= 1) && !before.endsWith('It was '),
  ).length;

test('lines stand where their texts are, whatever the layout', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toEqual(ALL);
  expect(await strayLines(tab)).toBe(0);
});

for (const [what, change] of Object.entries({
  'a narrow window': async (tab: Tab) => tab.resize({ width: 400, height: 700 }),
  'a page that is enlarged': async (tab: Tab) =>
    tab.evaluate(() => document.documentElement.style.setProperty('zoom', '1.5')),
  'a text that was pushed down': async (tab: Tab) =>
    tab.evaluate(() => document.body.prepend(document.createElement('h1'), 'Something new')),
  'a style sheet that came later': async (tab: Tab) =>
    tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('p { margin-left: 37px; letter-spacing: 1px }');
      document.adoptedStyleSheets.push(sheet);
    }),
})) {
  test(`lines follow ${what}`, async ({ open }) => {
    const tab = await open('/places.html');
    await expect.poll(() => rightPlaces(tab)).toEqual(ALL);
    await change(tab);
    const inSight = ALL.filter((name) => name !== 'moving');
    await expect.poll(() => rightPlaces(tab)).toEqual(expect.arrayContaining(inSight));
    await expect.poll(() => strayLines(tab)).toBe(0);
    await tab.resize({ width: 1200, height: 800 });
  });
}

test('lines follow a part that scrolls by itself, and end where it ends', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toContain('inner');
  const scroll = (top: number) =>
    tab.evaluate((to) => {
      const inner = document.querySelector('#inner') as Element;
      inner.scrollTop = to;
    }, top);
  const has = async (words: string) =>
    (await readMarks(tab)).some((mark) => isAt(mark, words) && (mark.off ?? 9) < 1);
  await scroll(1000);
  await expect.poll(() => has('And last of all Donald Trump')).toBe(true);
  expect(await has(PLACES.inner)).toBe(false);
  expect(await strayLines(tab)).toBe(0);
  await scroll(0);
  await expect.poll(() => has(PLACES.inner)).toBe(true);
  expect(await has('And last of all Donald Trump')).toBe(false);
});

test('when the document scrolls, fixed and sticky names keep their lines', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toEqual(ALL);
  expect((await readMarks(tab)).some(({ text }) => text === 'Vladimir Putin')).toBe(false);
  await tab.evaluate(() => scrollTo(0, 1000));
  await nextFrame(tab);
  await expect.poll(() => rightPlaces(tab)).toEqual(expect.arrayContaining(['sticky', 'fixed']));
  await tab.evaluate(() => document.querySelector('#end')?.scrollIntoView());
  await expect
    .poll(async () => (await readMarks(tab)).some(({ text }) => text === 'Vladimir Putin'))
    .toBe(true);
  await expect.poll(() => strayLines(tab)).toBe(0);
});

test('a name that moves has no line until it stands still', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toContain('moving');
  await tab.evaluate(() => document.body.classList.add('move'));
  await expect.poll(() => rightPlaces(tab), { intervals: [30] }).not.toContain('moving');
  await expect.poll(() => rightPlaces(tab)).toContain('moving');
});

test('a line is at its text no later than the frame after a change', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toContain('plain');
  // After each frame, checks whether a line is just below the name.
  await tab.inMarks((root) => {
    const window = root.ownerDocument.defaultView as Window & { samples?: boolean[] };
    const samples: boolean[] = [];
    window.samples = samples;
    const text = root.ownerDocument.querySelector('#plain')?.firstChild as Text;
    const range = root.ownerDocument.createRange();
    range.setStart(text, text.data.indexOf('Emmanuel'));
    range.setEnd(text, text.data.indexOf('.'));
    const look = () => {
      const { left, right, bottom } = range.getBoundingClientRect();
      samples.push(
        [...root.querySelectorAll('path')].some((path) => {
          const layer = path.ownerSVGElement as SVGSVGElement;
          const corner = layer.getBoundingClientRect();
          const origin = {
            left: corner.left - (Number.parseFloat(layer.style.left) || 0),
            top: corner.top - (Number.parseFloat(layer.style.top) || 0),
          };
          const lines = path.getAttribute('d')?.matchAll(/M(\S+) (\S+)L(\S+)/g) ?? [];
          return [...lines].some((line) => {
            const y = Number(line[2]) + origin.top - bottom;
            const [x1, x2] = [Number(line[1]) + origin.left, Number(line[3]) + origin.left];
            return Math.abs(x1 - left) < 1 && Math.abs(x2 - right) < 1 && y > 0 && y < 4;
          });
        }),
      );
      window.requestAnimationFrame(() => setTimeout(look));
    };
    look();
  });
  const samples = await tab.evaluate(async () => {
    const plain = document.querySelector('#plain') as HTMLElement;
    for (let step = 1; step <= 20; step++) {
      plain.style.paddingTop = `${step * 7}px`;
      plain.style.paddingLeft = `${step * 3}px`;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    }
    return (window as unknown as { samples: boolean[] }).samples;
  });
  expect(samples.length).toBeGreaterThan(30);
  const late = samples.filter((isRight, i) => !isRight && samples[i - 1] === false);
  expect(late).toEqual([]);
});

/** Takes a picture of a tab that has stopped moving. */
async function picture(tab: Tab): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  const file = join(folder, 'page.png');
  for (let frame = 0; frame < 3; frame++) await nextFrame(tab);
  await tab.screenshot(file);
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

const hideLines = (tab: Tab) =>
  tab.inMarks((root) => {
    for (const layer of root.querySelectorAll('svg')) layer.style.display = 'none';
  });

test('the painted picture follows too', async ({ open }) => {
  const tab = await open('/places.html');
  await expect.poll(() => rightPlaces(tab)).toEqual(ALL);
  await tab.evaluate(() => document.body.style.setProperty('padding-top', '53px'));
  await expect.poll(() => rightPlaces(tab)).toEqual(ALL);
  const moved = await picture(tab);
  // The root says where each line is. With these places covered, no line may be visible.
  const [places] = await tab.inMarks((root) =>
    [...root.querySelectorAll('path')].flatMap((path) => {
      const layer = path.ownerSVGElement as SVGSVGElement;
      const corner = layer.getBoundingClientRect();
      const origin = {
        left: corner.left - (Number.parseFloat(layer.style.left) || 0),
        top: corner.top - (Number.parseFloat(layer.style.top) || 0),
      };
      const lines = path.getAttribute('d')?.matchAll(/M(\S+) (\S+)L(\S+) ([^M\s]+)/g) ?? [];
      return Array.from(lines, (line) => {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(1).map(Number);
        const [left, top] = [Math.min(x1, x2) + origin.left - 3, Math.min(y1, y2) + origin.top - 3];
        const [width, height] = [Math.abs(x1 - x2) + 6, Math.abs(y1 - y2) + 6];
        return `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
      });
    }),
  );
  await tab.evaluate((styles) => {
    for (const style of styles) {
      const cover = document.createElement('hr');
      cover.style.cssText = `position: fixed; margin: 0; border: 0; background: silver; pointer-events: none; z-index: 99; ${style}`;
      document.body.append(cover);
    }
  }, places ?? []);
  const covered = await picture(tab);
  await hideLines(tab);
  expect((await picture(tab)).equals(covered)).toBe(true);
  await tab.evaluate(() => {
    for (const cover of document.querySelectorAll('hr')) cover.remove();
  });
  expect((await picture(tab)).equals(moved)).toBe(false);
});

test('lines are painted at the end of a long page, too', async ({ open }) => {
  const tab = await open('/places.html');
  await tab.evaluate(() => document.querySelector('#end')?.scrollIntoView());
  await expect
    .poll(async () => (await readMarks(tab)).some(({ text }) => text === 'Vladimir Putin'))
    .toBe(true);
  // The window could only have other lines from these two.
  await tab.evaluate(() => {
    for (const id of ['#sticky', '#fixed']) document.querySelector(id)?.remove();
  });
  const seen = await picture(tab);
  await hideLines(tab);
  expect((await picture(tab)).equals(seen)).toBe(false);
});
