/** In px. Styles have fewer digits than rectangles. */
const SAME = 0.5;

/** Moves a frame to a place in px of the viewport. Calls back if that is a new place. */
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
