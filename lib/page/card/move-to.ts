/** px. Styles are kept in fewer digits than rectangles have. */
const SAME = 0.5;

/** Moves a frame to a place in px of the viewport, and tells when that is another one. */
export function moveTo(
  frame: HTMLElement,
  { left, top }: { left: number; top: number },
  onMoved: () => void,
): void {
  const { style } = frame;
  const isThere = isNear(style.left, left) && isNear(style.top, top);
  style.left = `${left}px`;
  style.top = `${top}px`;
  if (!isThere) onMoved();
}

const isNear = (now: string, next: number): boolean =>
  now !== '' && Math.abs(Number.parseFloat(now) - next) < SAME;
