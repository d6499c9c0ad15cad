import type { HighlightStyle } from '../../settings/settings.ts';
import type { CreateDrawing, Drawing } from '../kits/drawing.ts';
import { createFrames, type Frames } from './frames.ts';
import type { Mark } from './mark.ts';
import { createSurface } from './surface.ts';

/**
 * Draws marks over the page, in a closed shadow root that the page's scripts can't look into. Its host element is in
 * every page where Dramatis is on, so it doesn't reveal marks. The drawing code comes with the first mark (`equip`).
 */
export interface Highlighter {
  /** the closed root of that element */
  readonly root: ShadowRoot;
  /** adds the element to the page and begins to follow the page; opening twice changes nothing */
  open(): void;
  equip(createDrawing: CreateDrawing): void;
  /** paints these marks and no others */
  paint(marks: readonly Mark[], style: HighlightStyle): void;
  /** the name that a keyboard command moved to */
  paintCurrent(mark: Mark | undefined): void;
  /** checks all positions again */
  restore(): void;
  /** removes all marks and the element */
  clear(): void;
  isOwn(node: unknown): boolean;
  /** does the page take the element away as often as it comes? */
  isRefused(): boolean;
}

export interface HighlighterDeps {
  document: Document;
  /** lines are now above everything in the top layer, even cards */
  onTop(): void;
  /** runs after this many ms; returns a function that cancels it */
  wait(ms: number, run: () => void): () => void;
  now(): number;
}

export function createHighlighter({ document, wait, now, onTop }: HighlighterDeps): Highlighter {
  const surface = createSurface(document, now);
  let drawing: Drawing | undefined;
  let frames: Frames | undefined;
  let wanted: { marks: readonly Mark[]; style: HighlightStyle } = { marks: [], style: 'none' };
  const ask = () => frames?.ask();
  const paint = (marks: readonly Mark[], style: HighlightStyle) => {
    wanted = { marks, style };
    drawing?.paint(marks, style);
    ask();
  };
  return {
    root: surface.root,
    open() {
      frames ??= createFrames({ document, wait, surface, drawing: () => drawing });
    },
    equip(createDrawing) {
      drawing ??= createDrawing(surface.root, now, ask, onTop);
      paint(wanted.marks, wanted.style);
    },
    paint,
    paintCurrent(mark) {
      drawing?.paintCurrent(mark);
      ask();
    },
    restore: ask,
    clear() {
      paint([], 'none');
      drawing?.paintCurrent(undefined);
      frames?.stop();
      frames = undefined;
      surface.remove();
    },
    isOwn: (node) => node === surface.host,
    isRefused: surface.isRefused,
  };
}
