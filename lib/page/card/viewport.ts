import type { Box } from '../../core/hover/corridor.ts';

/** What of the page can be seen, in px of the viewport: less than all of it while it is pinched larger. */
export function viewportOf(window: Window): Box {
  const { visualViewport: view } = window;
  return view
    ? { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
    : { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
}
