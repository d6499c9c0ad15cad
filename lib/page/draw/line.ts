/** A box in px of the viewport, axis-aligned. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the underline of a text is: below it, or beside vertical text. */
export type Side = 'below' | 'left' | 'right';

/** The linear part of a transform, as in `matrix(a, b, c, d, 0, 0)`. */
export interface Turn {
  a: number;
  b: number;
  c: number;
  d: number;
}

/** A straight stroke in px of the viewport. A thick one covers the whole text. */
export interface Stroke {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
}

const NO_TURN: Turn = { a: 1, b: 0, c: 0, d: 1 };

/** Distance from a text's box to its line, as a share of the box's height. A link's own underline is inside the box. */
const GAP = 0.06;

/** px: under text of this height and more, a line gets thicker. It stays thinner than any text is high. */
const THIN = { thickness: 1.5, below: 36 };
const THICKEST = 2.5;

/** px. Smaller parts can't be read. */
const MIN_WIDTH = 2;
const MIN_HEIGHT = 5;

/** px that a clip may cut off a box before its line disappears. Boxes are a little larger than their letters. */
const CUT = 1;

/** Near 45 degrees, a bounding box doesn't show which side is the width. */
const MIN_DETERMINANT = 0.2;

export function intersect(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

const isLarge = ({ left, top, right, bottom }: Box, side: Side): boolean => {
  const [along, across] =
    side === 'below' ? [right - left, bottom - top] : [bottom - top, right - left];
  return along >= MIN_WIDTH && across >= MIN_HEIGHT;
};

/** Joins touching boxes in one line of text, so that a name over several elements has one line. */
export function joinBoxes(boxes: readonly Box[], side: Side): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    if (last && isTogether(last, box, side)) {
      last.left = Math.min(last.left, box.left);
      last.top = Math.min(last.top, box.top);
      last.right = Math.max(last.right, box.right);
      last.bottom = Math.max(last.bottom, box.bottom);
    } else {
      const { left, top, right, bottom } = box;
      joined.push({ left, top, right, bottom });
    }
  }
  return joined;
}

function isTogether(a: Box, b: Box, side: Side): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) <= 1;
  return side === 'below'
    ? near(a.bottom, b.bottom) && (near(a.right, b.left) || near(b.right, a.left))
    : near(a.left, b.left) && (near(a.bottom, b.top) || near(b.bottom, a.top));
}

export interface Drawing {
  side: Side;
  look: 'line' | 'ground';
  /** the visible part of the text's surroundings */
  clip: Box | undefined;
  /** how the text is turned, if it is */
  turn: Turn | undefined;
}

/** The stroke for one box of a text. Undefined if too little of it is visible, or if its place can't be known. */
export function strokeFor(box: Box, { side, look, clip, turn }: Drawing): Stroke | undefined {
  const seen = clip ? intersect(box, clip) : box;
  if (!isLarge(seen, side)) return undefined;
  if (turn) return isCut(box, seen) ? undefined : place(box, side, look, turn);
  const isLineCut =
    side === 'below'
      ? seen.bottom < box.bottom - CUT
      : side === 'left'
        ? seen.left > box.left + CUT
        : seen.right < box.right - CUT;
  if (look === 'line' && isLineCut) return undefined;
  const whole =
    look === 'ground'
      ? seen
      : side === 'below'
        ? { ...box, left: seen.left, right: seen.right }
        : { ...box, top: seen.top, bottom: seen.bottom };
  return place(whole, side, look, NO_TURN);
}

const isCut = (box: Box, seen: Box): boolean =>
  seen.left > box.left + CUT ||
  seen.top > box.top + CUT ||
  seen.right < box.right - CUT ||
  seen.bottom < box.bottom - CUT;

/** Converts the bounding box of a turned box to its own sides, and then to the stroke. */
function place(
  box: Box,
  side: Side,
  look: Drawing['look'],
  { a, b, c, d }: Turn,
): Stroke | undefined {
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const determinant = Math.abs(a * d) - Math.abs(b * c);
  const scale = Math.sqrt(Math.abs(a * d - b * c));
  if (Math.abs(determinant) < MIN_DETERMINANT * scale * scale) return undefined;
  const w = (Math.abs(d) * wide - Math.abs(c) * high) / determinant;
  const h = (Math.abs(a) * high - Math.abs(b) * wide) / determinant;
  if (w <= 0 || h <= 0) return undefined;
  const across = side === 'below' ? h : w;
  const thickness = thicknessFor(across * scale);
  const off = look === 'ground' ? 0 : across * (0.5 + GAP) + thickness / 2 / scale;
  const half = (side === 'below' ? w : h) / 2;
  const [x, y] = side === 'below' ? [0, off] : [side === 'left' ? -off : off, 0];
  const [dx, dy] = side === 'below' ? [half, 0] : [0, half];
  const [middleX, middleY] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const at = (px: number, py: number) =>
    [middleX + a * px + c * py, middleY + b * px + d * py] as const;
  const [x1, y1] = at(x - dx, y - dy);
  const [x2, y2] = at(x + dx, y + dy);
  return { x1, y1, x2, y2, width: look === 'ground' ? across * scale : thickness };
}

/** In half px, so that a line begins and ends on px. */
const thicknessFor = (height: number): number =>
  Math.min(
    THICKEST,
    Math.max(THIN.thickness, Math.round((height / THIN.below) * 2 * THIN.thickness) / 2),
  );
