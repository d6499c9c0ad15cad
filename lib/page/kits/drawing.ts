import type { HighlightStyle } from '../../settings/settings.ts';
import type { Mark } from '../marks/mark.ts';

/** `onNear`: other marks are near the window now. */
export type CreateDrawing = (
  root: ShadowRoot,
  now: () => number,
  onNear: () => void,
  onTop: () => void,
) => Drawing;

/** The lines of a page's marks in its closed shadow root. */
export interface Drawing {
  /** these marks and no others; what is gone is erased at once, what is new comes with the next `draw` */
  paint(marks: readonly Mark[], style: HighlightStyle): void;
  paintCurrent(mark: Mark | undefined): void;
  /** styles may be others: around this node, or everywhere */
  changed(node?: Node): void;
  /** draws what is near and can be seen, where it is now; to be called when the page is laid out */
  draw(): Drawn;
  /** raises lines in the browser's top layer above newcomers */
  raise(): void;
}

/** Where the drawn texts are. */
export interface Drawn {
  elements: ReadonlySet<Element>;
  /** may some of them stay in the window while the document scrolls? */
  isSticky: boolean;
}
