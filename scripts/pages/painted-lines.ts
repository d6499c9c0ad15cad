import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nextFrame } from '../../tests/e2e/support/mouse.ts';
import type { Tab } from '../../tests/e2e/support/session.ts';
import { type Picture, readPicture } from './picture.ts';
import { type PaintedStroke, readStrokes, toggleLines } from './read-strokes.ts';

/** What pictures say of the lines in a window. */
export interface PaintedLines {
  lines: number;
  /** begin and end within 1 px of where they should, and stand at that height */
  right: number;
  /** what is off, and where */
  wrong: string[];
}

/** px */
const TOLERANCE = 1;

/** px around a line in which its paint is looked for */
const AROUND = 4;

/**
 * Compares a picture of the window with one without lines. What is the same before and after, and other in between, is
 * paint of lines; what moves by itself is not. `scale`: device px in a px.
 */
export async function readPaintedLines(tab: Tab, scale: number): Promise<PaintedLines> {
  const [strokes = []] = await tab.inMarks(readStrokes);
  if (strokes.length === 0) return { lines: 0, right: 0, wrong: [] };
  const before = await takePicture(tab);
  await tab.inMarks(toggleLines);
  const without = await takePicture(tab);
  await tab.inMarks(toggleLines);
  const after = await takePicture(tab);
  const isPaint = (x: number, y: number) =>
    before.at(x, y) === after.at(x, y) && before.at(x, y) !== without.at(x, y);
  const found: PaintedLines = { lines: strokes.length, right: 0, wrong: [] };
  for (const stroke of strokes) {
    const off = missBy(stroke, before, isPaint, scale);
    if (off <= TOLERANCE) found.right++;
    else found.wrong.push(await tellOf(tab, stroke, off));
  }
  return found;
}

/** By how many px the paint of a line misses its place; endlessly far: there is none. */
function missBy(
  stroke: PaintedStroke,
  { width, height }: Picture,
  isPaint: (x: number, y: number) => boolean,
  scale: number,
): number {
  const wanted = boundsOf(stroke, 0);
  const from = (at: number) => Math.max(0, Math.floor((at - AROUND) * scale));
  const to = (at: number, end: number) => Math.min(end, Math.ceil((at + AROUND) * scale));
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let y = from(wanted.top); y < to(wanted.bottom, height); y++) {
    for (let x = from(wanted.left); x < to(wanted.right, width); x++) {
      if (!isPaint(x, y)) continue;
      left = Math.min(left, x / scale);
      right = Math.max(right, (x + 1) / scale);
      top = Math.min(top, y / scale);
      bottom = Math.max(bottom, (y + 1) / scale);
    }
  }
  const miss = (slack: number) => {
    const place = boundsOf(stroke, slack);
    const sides = [left - place.left, right - place.right, top - place.top, bottom - place.bottom];
    return Math.max(...sides.map(Math.abs));
  };
  return Math.min(miss(SLACK), miss(-SLACK));
}

/** px: whether a dot stands on the very end of a line is a matter of rounding. */
const SLACK = 0.05;

/** How far apart dots are, in thicknesses of their line. */
const DOT_STEPS: Record<string, number> = { 'dramatis-person': 2, 'dramatis-probable': 4 };

/** Where the paint of a line ends on each side. Dots and dashes may end before the line does. */
function boundsOf({ name, x1, y1, x2, y2, width }: PaintedStroke, slack: number) {
  const length = Math.hypot(x2 - x1, y2 - y1) + slack;
  const step = DOT_STEPS[name];
  const isDotted = step !== undefined;
  const thickness = width;
  const painted = isDotted
    ? Math.floor(length / (step * thickness)) * step * thickness
    : name === 'dramatis-event'
      ? Math.min(length, Math.floor(length / (5 * thickness)) * 5 * thickness + 3 * thickness)
      : length;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [endX, endY] = [x1 + ux * painted, y1 + uy * painted];
  const half = width / 2;
  const [alongX, alongY] = isDotted ? [half, half] : [half * Math.abs(uy), half * Math.abs(ux)];
  return {
    left: Math.min(x1, endX) - alongX,
    right: Math.max(x1, endX) + alongX,
    top: Math.min(y1, endY) - alongY,
    bottom: Math.max(y1, endY) + alongY,
  };
}

async function tellOf(tab: Tab, { name, x1, y1, x2 }: PaintedStroke, off: number) {
  const text = await tab.evaluate(
    ({ x, y }) => document.elementFromPoint(x, y)?.textContent?.replace(/\s+/g, ' ').slice(0, 60),
    { x: (x1 + x2) / 2, y: y1 - 6 },
  );
  const at = `${Math.round(x1)}–${Math.round(x2)}, ${Math.round(y1)}`;
  return `${name} at ${at} ${off === Number.POSITIVE_INFINITY ? 'not painted' : `off by ${off.toFixed(2)}`}: ${text}`;
}

async function takePicture(tab: Tab): Promise<Picture> {
  await nextFrame(tab);
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-'));
  try {
    const file = join(folder, 'page.png');
    await tab.screenshot(file);
    return readPicture(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
