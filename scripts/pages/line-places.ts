import { type Mark, readMarks } from '../../tests/e2e/support/marks.ts';
import type { Tab } from '../../tests/e2e/support/session.ts';

/** What was observed about a page's marks, from its top to its end. */
export interface LinePlaces {
  /** each mark once */
  marks: Mark[];
  /** lines that were checked, and how many of them are within 1 px of their text */
  lines: number;
  right: number;
  /** marks whose lines are in the wrong place */
  wrong: Mark[];
}

/** How many windows to scroll down at most, since news pages end in long lists of other pages. */
const MAX_STEPS = 8;

/** Scrolls down the page and checks the lines everywhere, after they have stopped moving. */
export async function readLinePlaces(tab: Tab): Promise<LinePlaces> {
  const places: LinePlaces = { marks: [], lines: 0, right: 0, wrong: [] };
  const known = new Set<string>();
  for (let step = 0; step < MAX_STEPS; step++) {
    if (step > 0 && !(await tab.evaluate(goDown))) break;
    for (const mark of await settledMarks(tab)) {
      const key = JSON.stringify([mark.before, mark.text, mark.after]);
      if (mark.off !== null && !known.has(key)) places.marks.push(mark);
      known.add(key);
      places.lines += 1;
      if (mark.off !== null && mark.off <= 1) places.right += 1;
      else places.wrong.push(mark);
    }
  }
  await tab.evaluate(() => scrollTo(0, 0));
  return places;
}

/** Waits until the lines stay the same. Without marks it waits longer, up to three seconds. */
export async function settledMarks(tab: Tab): Promise<Mark[]> {
  let last = '';
  let same = 0;
  for (let look = 0; look < 20; look++) {
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
    const marks = await readMarks(tab);
    const now = JSON.stringify(marks);
    same = now === last ? same + 1 : 0;
    last = now;
    if (same >= (marks.length > 0 ? 2 : 10)) return marks;
  }
  return JSON.parse(last) as Mark[];
}

/** Runs in the page. Scrolls down by one window, and returns whether that was possible. */
function goDown(): boolean {
  const before = scrollY;
  scrollTo({ top: before + innerHeight, behavior: 'instant' });
  return scrollY > before;
}
