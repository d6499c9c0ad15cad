import { useRef } from 'preact/hooks';

/** In px: how far one press of an arrow key moves a card. */
const STEP = 16;

const ARROWS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

type Move = ((x: number, y: number) => void) | undefined;

/**
 * Moves a card by dragging what has these handlers. The card moves under the pointer, so only the screen tells how far
 * the pointer went.
 */
export function useDrag(onMove: Move) {
  const last = useRef<{ x: number; y: number } | undefined>(undefined);
  const end = () => {
    last.current = undefined;
  };
  if (!onMove) return {};
  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      const isControl = event.target instanceof Element && event.target.closest('button, a');
      if (event.button !== 0 || isControl) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = { x: event.screenX, y: event.screenY };
    },
    onPointerMove({ screenX, screenY }: PointerEvent) {
      if (!last.current) return;
      onMove(screenX - last.current.x, screenY - last.current.y);
      last.current = { x: screenX, y: screenY };
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

/** Moves a card by the arrow keys. */
export const moveByKey = (onMove: NonNullable<Move>) => (event: KeyboardEvent) => {
  const step = ARROWS[event.key];
  if (!step) return;
  event.preventDefault();
  event.stopPropagation();
  onMove(...step);
};
