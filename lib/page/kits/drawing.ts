import type { HighlightStyle } from '../../settings/settings.ts';
import type { Mark } from '../marks/mark.ts';

/** `onNear`: other marks are now near the window. */
export type CreateDrawing = (
  root: ShadowRoot,
  now: () => number,
  onNear: () => void,
  onTop: () => void,
) => Drawing;

/** An event, or the record of a change. */
export interface Change {
  readonly target: EventTarget | null;
}

/** The lines of a page's marks in its closed shadow root. */
export interface Drawing {
  /** sets the marks; those that are gone disappear at once, and new ones come with the next `draw` */
  paint(marks: readonly Mark[], style: HighlightStyle): void;
  paintCurrent(mark: Mark | undefined): void;
  /** styles may have changed: around these targets, or everywhere */
  changed(changes?: readonly Change[]): void;
  /** draws what is near and visible, in its current place; call it when the page is laid out */
  draw(): Drawn;
  /** raises lines in the browser's top layer above newcomers */
  raise(): void;
}

/** Where the drawn texts are. */
export interface Drawn {
  /** those that contain them, up to the root */
  elements: ReadonlySet<Element>;
  /** whether some of them may stay in the window while the document scrolls */
  isSticky: boolean;
}
