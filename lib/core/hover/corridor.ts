/** All in px of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** px between the name and its card */
export const GAP = 8;

/** Where the pointer is: on the card or in the gap beside it, between name and card, or elsewhere. */
export type PointerPlace = 'card' | 'way' | 'elsewhere';

/**
 * Finds where a point is relative to a name and its card. The way between them is their convex hull (Andrew's monotone
 * chain). So a straight line from name to card always stays inside, however far apart they are.
 */
export function placeOf(x: number, y: number, anchor: Box, card: Box): PointerPlace {
  if (isInside(x, y, widen(card, GAP))) return 'card';
  const corners = [...cornersOf(widen(anchor, GAP)), ...cornersOf(widen(card, GAP))];
  return isInHull([x, y], hullOf(corners)) ? 'way' : 'elsewhere';
}

type Point = readonly [x: number, y: number];

const widen = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const isInside = (x: number, y: number, { left, top, width, height }: Box): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

const cornersOf = ({ left, top, width, height }: Box): Point[] => [
  [left, top],
  [left + width, top],
  [left, top + height],
  [left + width, top + height],
];

/** Positive if the path from a through b to c turns towards growing y. */
const turn = (a: Point, b: Point, c: Point): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function hullOf(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

/** One half, without its last point, where the other half begins. */
function halfHull(points: readonly Point[]): Point[] {
  const half: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = half.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      half.pop();
    }
    half.push(point);
  }
  return half.slice(0, -1);
}

const isInHull = (point: Point, hull: readonly Point[]): boolean =>
  hull.every((corner, i) => turn(corner, hull[(i + 1) % hull.length] as Point, point) >= 0);
