import type { Box } from '../../core/hover/corridor.ts';

/** The visible part of the page, in px of the viewport. It is smaller while the reader pinch-zooms. */
export function viewportOf(window: Window): Box {
  const { visualViewport: view } = window;
  return view
    ? { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
    : { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
}
