/** A pointer position; `time` in ms. */
export interface PointerSample {
  x: number;
  y: number;
  time: number;
}

/** px per ms. A faster pointer is passing through, and no dwell starts. */
export const MAX_SPEED = 0.5;

/** ms between two samples. With a longer gap they say nothing about speed, since the pointer may have rested. */
export const MAX_GAP = 32;

/** Whether the pointer is just passing through, by its last two samples. */
export function isPassing(previous: PointerSample | undefined, current: PointerSample): boolean {
  if (!previous) return false;
  const elapsed = current.time - previous.time;
  if (elapsed <= 0 || elapsed > MAX_GAP) return false;
  return Math.hypot(current.x - previous.x, current.y - previous.y) / elapsed > MAX_SPEED;
}
