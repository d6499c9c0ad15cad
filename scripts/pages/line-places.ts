import { type Mark, readMarks } from '../../tests/e2e/support/marks.ts';
import type { Tab } from '../../tests/e2e/support/session.ts';
import { type PaintedLines, readPaintedLines } from './painted-lines.ts';

/** What was observed about a page's marks, from its top to its end. */
export interface LinePlaces {
  /** each mark once */
  marks: Mark[];
  /** lines that were checked, and how many of them are within 1 px of their text */
  lines: number;
  right: number;
  /** marks whose lines are in the wrong place */
  wrong: Mark[];
  /** the same by pictures, of lines that are wholly in the window */
  painted: PaintedLines;
}

/** px to go down at most; news pages end in long lists of other pages. */
const MAX_DEPTH = 6400;

/** Goes down the page and looks at the lines of every stretch, once they have come to rest. */
export async function readLinePlaces(tab: Tab, scale = 1): Promise<LinePlaces> {
  const places = nothing();
  const known = new Set<string>();
  for (let step = 0; step === 0 || (await tab.evaluate(goDown, MAX_DEPTH)); step++) {
    for (const mark of await settledMarks(tab, step === 0)) {
      const key = JSON.stringify([mark.before, mark.text, mark.after]);
      if (mark.off !== null && !known.has(key)) places.marks.push(mark);
      known.add(key);
      places.lines += 1;
      if (mark.off !== null && mark.off <= 1) places.right += 1;
      else places.wrong.push(mark);
    }
    const { lines, right, wrong } = await readPaintedLines(tab, scale);
    places.painted.lines += lines;
    places.painted.right += right;
    places.painted.wrong.push(...wrong);
  }
  await tab.evaluate(() => scrollTo(0, 0));
  return places;
}

export const nothing = (): LinePlaces => ({
  marks: [],
  lines: 0,
  right: 0,
  wrong: [],
  painted: { lines: 0, right: 0, wrong: [] },
});

/** Waits until what is drawn stays the same; a page that has just loaded and has no marks gets longer. */
async function settledMarks(tab: Tab, isNew: boolean): Promise<Mark[]> {
  let last = '';
  let same = 0;
  for (let look = 0; look < 20; look++) {
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    const marks = await readMarks(tab);
    const now = JSON.stringify(marks);
    same = now === last ? same + 1 : 0;
    last = now;
    if (same >= (isNew && marks.length === 0 ? 10 : 2)) return marks;
  }
  return JSON.parse(last) as Mark[];
}

/** Runs in the page: goes down by one window, and says whether there was anywhere to go, so many px at most. */
function goDown(depth: number): boolean {
  const before = scrollY;
  if (before + innerHeight >= depth) return false;
  scrollTo({ top: before + innerHeight, behavior: 'instant' });
  return scrollY > before;
}
